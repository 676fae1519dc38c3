package vn.nguontre.reservedpost.ui;

import org.springframework.stereotype.Component;
import vn.nguontre.reservedpost.OfferAnswer;
import vn.nguontre.reservedpost.Recruitments;
import vn.nguontre.reservedpost.TimeAsking;

/** What a student needs to answer an offer. */
@Component
record OwnOfferServices(OfferAnswer answer, TimeAsking time, Recruitments recruitments, ReceiptPdf receipts) {}
