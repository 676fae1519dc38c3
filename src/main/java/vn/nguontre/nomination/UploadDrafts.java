package vn.nguontre.nomination;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.shared.Checksum;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Scope;
import vn.nguontre.shared.ScopeSql;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** The files that somebody is going through; whoever may send lists for the school may go on with them. */
@Component
class UploadDrafts {
    /** A file that nobody goes on with is thrown away: it holds the data of pupils. */
    static final Duration KEPT = Duration.ofDays(30);

    private final UploadDraftRepository drafts;
    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Today today;

    UploadDrafts(UploadDraftRepository drafts, JdbcClient jdbc, CurrentUser currentUser, Today today) {
        this.drafts = drafts;
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** Keeps a file; the very same file that waits already is gone on with. */
    @Transactional
    public Received receive(UUID schoolId, String fileName, byte[] content, ListChoices first) {
        String checksum = Checksum.of(content);
        return drafts.findBySchoolIdAndChecksum(schoolId, checksum)
                .map(waiting -> new Received(waiting, false))
                .orElseGet(() -> {
                    Step started = Step.by(currentUser.actor(), today.now());
                    var draft = new UploadDraft(schoolId, fileName, checksum, content, started);
                    draft.decide(first, started.at());
                    return new Received(drafts.save(draft), true);
                });
    }

    /** A file that is kept, and whether it was not before. */
    record Received(UploadDraft draft, boolean isNew) {}

    List<DraftRow> rows(Scope scope) {
        return jdbc.sql("""
                select d.id, u.short_name, d.file_name, d.actor_name, d.changed_at
                from upload_draft d join unit u on u.id = d.school_id
                where d.school_id in (:schools) order by d.changed_at desc""")
                .param("schools", ScopeSql.params(scope).get("scopeSchools"))
                .query((r, n) -> new DraftRow(
                        UUID.fromString(r.getString(1)),
                        r.getString(2),
                        r.getString(3),
                        r.getString(4),
                        r.getObject(5, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    UploadDraft get(UUID id) {
        return drafts.findByIdAndSchoolIdIn(id, currentUser.scope().schoolIds())
                .orElseThrow(() -> new RuleViolation("nomination.draft-gone"));
    }

    /** The draft as the actor has seen it, held until the transaction ends. */
    UploadDraft hold(DraftRef seen) {
        UploadDraft draft = drafts.hold(seen.id(), currentUser.scope().schoolIds())
                .orElseThrow(() -> new RuleViolation("nomination.draft-gone"));
        if (draft.version() != seen.version()) {
            throw new RuleViolation("nomination.draft-changed");
        }
        return draft;
    }

    void decide(UploadDraft draft, ListChoices choices) {
        draft.decide(choices, today.now());
        drafts.save(draft);
        drafts.flush();
    }

    /** Throws away what has come for nothing: it was not here before, and nobody has gone on with it since. */
    @Transactional
    public void discardUntouched(Received received) {
        if (received.isNew()) {
            drafts.deleteUnchanged(received.draft().id(), received.draft().version());
        }
    }

    void discard(UploadDraft draft) {
        drafts.delete(draft);
    }

    @Transactional
    public void throwAwayForgotten() {
        drafts.deleteUntouchedSince(today.now().minus(KEPT));
    }
}
