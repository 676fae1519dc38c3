package vn.nguontre.reservedpost.ui;

import org.springframework.stereotype.Component;
import vn.nguontre.major.NationalMajors;
import vn.nguontre.reservedpost.CandidatePosts;
import vn.nguontre.reservedpost.PostInterest;
import vn.nguontre.reservedpost.PostLedger;

/** What a student needs to state their study and the posts they would take. */
@Component
record WishServices(PostLedger ledger, PostInterest interest, CandidatePosts posts, NationalMajors majors) {}
