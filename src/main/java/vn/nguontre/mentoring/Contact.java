package vn.nguontre.mentoring;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.VersionedEntity;
import vn.nguontre.shared.VietnameseText;

/** One time of being in touch with a person. */
@Entity
@Table(name = "mentoring_contact")
class Contact extends VersionedEntity {
    /** The scheme began in 2024; an earlier date is a slip of the pen. */
    private static final LocalDate EARLIEST = LocalDate.of(2024, 1, 1);

    private static final int LONGEST_NOTE = 200;

    private UUID personId;
    private LocalDate contactDate;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    private @Nullable String note;

    @Embedded
    private Step logged;

    @SuppressWarnings("NullAway.Init")
    protected Contact() {}

    Contact(UUID personId, ContactNote said, LocalDate today, Step logged) {
        this.personId = personId;
        this.contactDate = said.date();
        this.kind = said.kind();
        this.logged = logged;
        note(said, today);
    }

    /** Notes what was said, or puts it right. */
    final void note(ContactNote said, LocalDate today) {
        if (said.date().isAfter(today)) {
            throw new RuleViolation("mentoring.contact-in-future");
        }
        if (said.date().isBefore(EARLIEST)) {
            throw new RuleViolation("mentoring.contact-too-early", EARLIEST);
        }
        String line = VietnameseText.clean(said.note());
        if (line.length() > LONGEST_NOTE) {
            throw new RuleViolation("mentoring.note-too-long", LONGEST_NOTE);
        }
        contactDate = said.date();
        kind = said.kind();
        note = line.isEmpty() ? null : line;
    }

    UUID personId() {
        return personId;
    }

    boolean isBy(UUID accountId) {
        return logged.accountId().equals(accountId);
    }

    ContactRow row(UUID reader) {
        return new ContactRow(
                id(), version(), contactDate, kind, note, logged.actorName(), logged.unitName(), isBy(reader));
    }
}
