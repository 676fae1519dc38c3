package vn.nguontre.studyproof;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.PersonErased;

/** The file goes with the person. */
@Component
class StudyProofErasure {
    private final JdbcClient jdbc;

    StudyProofErasure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional
    public void erased(PersonErased event) {
        jdbc.sql("delete from study_proof where person_id = ?")
                .param(event.personId().toString())
                .update();
    }
}
