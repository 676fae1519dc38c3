package vn.nguontre.reservedpost;

import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Today;

/** The student and the committee get the same paper of an offer or its answer, with a code that anybody may check. */
@Service
@Transactional
@RolesAllowed({Roles.STUDENT, Roles.TOWN_COMMITTEE})
public class OfferReceipts {
    private final OfferQuery query;
    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Today today;

    OfferReceipts(OfferQuery query, JdbcClient jdbc, CurrentUser currentUser, Today today) {
        this.query = query;
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** Issued when it is first asked for; refused for an offer that ended without an answer. */
    public OfferReceipt receipt(UUID offerId) {
        OfferRow offer = query.one(offerId, currentUser.scope()).orElseThrow(RuleViolation::notFound);
        PaperKind kind = offer.paper().orElseThrow(() -> new RuleViolation("reservedpost.receipt.none"));
        jdbc.sql("""
                insert ignore into issued_paper (code, kind, offer_id, issued_at)
                select :code, :kind, :offer, :now from dual
                where not exists (select 1 from issued_paper where offer_id = :offer and kind = :kind)""")
                .param("code", PaperCode.next().letters())
                .param("kind", kind.name())
                .param("offer", offerId.toString())
                .param("now", today.now().atOffset(ZoneOffset.UTC).toLocalDateTime())
                .update();
        return jdbc.sql(
                        "select code, issued_at from issued_paper where offer_id = :offer and kind = :kind lock in share mode")
                .param("offer", offerId.toString())
                .param("kind", kind.name())
                .query((r, n) -> new OfferReceipt(
                        offer, kind, new PaperCode(r.getString(1)).printed(), CandidateQuery.moment(r, "issued_at")))
                .single();
    }
}
