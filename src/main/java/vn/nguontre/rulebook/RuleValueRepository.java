package vn.nguontre.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RuleValueRepository extends Repository<RuleValue, UUID> {
    Optional<RuleValue> findById(UUID id);

    @Query("""
            select v from RuleValue v
            where v.rule = :rule and v.validFrom <= :day and (v.validTo is null or v.validTo >= :day)""")
    Optional<RuleValue> inForce(Rule rule, LocalDate day);

    @Query("select v from RuleValue v where v.rule = :rule and v.validTo is null")
    Optional<RuleValue> openEnded(Rule rule);

    @Query("select v from RuleValue v order by v.rule, v.validFrom desc")
    List<RuleValue> everyValue();

    RuleValue save(RuleValue value);
}
