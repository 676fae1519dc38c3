package vn.nguontre.admission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.nguontre.admission.AdmissionOverview;
import vn.nguontre.admission.SchoolTargets;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.Today;
import vn.nguontre.shared.ui.HomePicture;
import vn.nguontre.shared.ui.ProgressChart;
import vn.nguontre.shared.ui.ProgressChart.Series;
import vn.nguontre.shared.ui.Words;

/** For the town committee: nominated, approved and admitted this school year, school by school. */
@SpringComponent
class SchoolsPicture implements HomePicture {
    private final AdmissionOverview overview;
    private final Today today;

    SchoolsPicture(AdmissionOverview overview, Today today) {
        this.overview = overview;
        this.today = today;
    }

    @Override
    public Optional<Component> of(Actor actor, Words words) {
        return actor.is(Role.TOWN_COMMITTEE) ? Optional.of(section(words)) : Optional.empty();
    }

    private Section section(Words words) {
        List<SchoolTargets> schools = overview.targets(today.schoolYear());
        String caption = words.say("admission.picture", today.schoolYear().label());
        ProgressChart chart = new ProgressChart();
        chart.setTexts(words.say("admission.picture-table"), words.say("admission.picture-empty"));
        chart.setData(
                caption,
                words.say("admission.school"),
                schools.stream().map(SchoolTargets::schoolName).toList(),
                List.of(
                        series(words.say("admission.nominated"), schools, SchoolTargets::nominated),
                        series(words.say("admission.approved"), schools, SchoolTargets::approved),
                        series(words.say("admission.admitted"), schools, SchoolTargets::admitted)));
        Section section = new Section(chart);
        section.addClassName("card");
        return section;
    }

    private static Series series(String name, List<SchoolTargets> schools, Function<SchoolTargets, Integer> figure) {
        return new Series(name, schools.stream().map(figure).toList());
    }
}
