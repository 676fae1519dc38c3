package vn.nguontre.reservedpost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.nguontre.rulebook.WorkingDays;

/**
 * Who is offered the places of a post until which day, if nobody before accepts: the latest days. Who comes after somebody is
 * offered the day after that person's last day.
 */
public record OfferChain(List<Link> links) {
    public OfferChain {
        links = List.copyOf(links);
    }

    /** @param lastDay the last day to answer, which still counts */
    public record Link(String name, LocalDate lastDay) {}

    /**
     * @param names in the order of the post
     * @param places how many are offered at the same time
     * @param days working days to answer
     */
    static OfferChain of(List<String> names, int places, LocalDate released, int days, WorkingDays workingDays) {
        List<Link> links = new ArrayList<>();
        LocalDate lastDay = workingDays.after(released, days);
        for (int i = 0; i < names.size(); i++) {
            if (i > 0 && i % places == 0) {
                lastDay = workingDays.after(lastDay.plusDays(1), days);
            }
            links.add(new Link(names.get(i), lastDay));
        }
        return new OfferChain(links);
    }
}
