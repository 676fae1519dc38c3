package vn.nguontre.reservedpost;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.shared.Roles;

/** What a person's page tells about reserved posts: wishes and offers, for the committee and the person themselves. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.TOWN_COMMITTEE, Roles.STUDENT})
public class CandidatePosts {
    private final CandidateQuery query;
    private final CandidateReading reading;
    private final PersonDirectory people;

    CandidatePosts(CandidateQuery query, CandidateReading reading, PersonDirectory people) {
        this.query = query;
        this.reading = reading;
        this.people = people;
    }

    public List<InterestRow> interests(UUID personId) {
        people.requireInScope(personId);
        return query.interests(personId);
    }

    public List<OfferRow> offers(UUID personId) {
        people.requireInScope(personId);
        return reading.offers(personId);
    }
}
