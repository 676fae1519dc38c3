package vn.nguontre.dataright;

import java.time.LocalDate;
import vn.nguontre.shared.SchoolYear;

/**
 * How long a file is kept with which nobody goes on: to the end of the school year that lies that many years after the last one
 * in which something happened (proposal of domain.md 5.3; the figures are the rule book's).
 */
record Retention(int schoolYears, int noticeDays) {
    /** The day on which its time is over: the first after that end. */
    LocalDate dueOn(SchoolYear last) {
        return new SchoolYear(last.startYear() + schoolYears).lastDay().plusDays(1);
    }

    /** The day on which it is erased: its time is over, and the branch has seen it coming for long enough. */
    LocalDate erasedOn(SchoolYear last, LocalDate announcedOn) {
        LocalDate due = dueOn(last);
        LocalDate noticed = announcedOn.plusDays(noticeDays);
        return noticed.isAfter(due) ? noticed : due;
    }

    /** The latest school year of which the files are due by that day. */
    SchoolYear lastDueBy(LocalDate day) {
        return new SchoolYear(SchoolYear.on(day).startYear() - 1 - schoolYears);
    }
}
