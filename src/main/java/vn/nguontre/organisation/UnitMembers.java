package vn.nguontre.organisation;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.Today;

/** The officers of a unit by name, for choosing a keeper or seeing who can help. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.TOWN_COMMITTEE, Roles.SCHOOL_BRANCH, Roles.YOUTH_UNION, Roles.WARD, Roles.ADMINISTRATOR})
public class UnitMembers {
    private final JdbcClient jdbc;
    private final Today today;

    UnitMembers(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** Officers of the unit, without students, by name. */
    public List<UnitMember> of(UUID unitId) {
        return jdbc.sql("""
                        select distinct a.id, a.display_name
                        from assignment s join account a on a.id = s.account_id
                        where s.unit_id = :unit and s.role <> 'STUDENT' and a.enabled
                          and s.valid_from <= :day and (s.valid_to is null or s.valid_to >= :day)
                        order by a.display_name""")
                .param("unit", unitId.toString())
                .param("day", today.date())
                .query((row, n) -> new UnitMember(UUID.fromString(row.getString(1)), row.getString(2)))
                .list();
    }
}
