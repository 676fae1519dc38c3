package vn.nguontre.rulebook;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.nguontre.shared.VersionedEntity;

/** A day off by law or by decision, or a weekend day worked instead. */
@Entity
@Table(name = "holiday")
class Holiday extends VersionedEntity {
    private LocalDate holidayDate;

    @Enumerated(EnumType.STRING)
    private HolidayKind kind;

    private String name;
    private String legalSource;

    @SuppressWarnings("NullAway.Init")
    protected Holiday() {}

    Holiday(LocalDate holidayDate, HolidayKind kind, String name, String legalSource) {
        this.holidayDate = holidayDate;
        this.kind = kind;
        this.name = name;
        this.legalSource = legalSource;
    }

    HolidayRow row() {
        return new HolidayRow(id(), holidayDate, kind, name, legalSource);
    }
}
