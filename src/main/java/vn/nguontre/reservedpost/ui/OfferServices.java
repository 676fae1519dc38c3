package vn.nguontre.reservedpost.ui;

import org.springframework.stereotype.Component;
import vn.nguontre.reservedpost.CandidateTies;
import vn.nguontre.reservedpost.OfferFollowUp;
import vn.nguontre.reservedpost.OfferPausing;
import vn.nguontre.reservedpost.OfferReminding;
import vn.nguontre.reservedpost.Recruitments;
import vn.nguontre.reservedpost.TakenPlaces;
import vn.nguontre.reservedpost.TimeAnswering;

/** What the committee needs to follow its offers. */
@Component
record OfferServices(
        OfferFollowUp followUp,
        OfferPausing pausing,
        TimeAnswering time,
        OfferReminding reminding,
        CandidateTies ties,
        Recruitments recruitments,
        TakenPlaces taken,
        ReceiptPdf receipts) {}
