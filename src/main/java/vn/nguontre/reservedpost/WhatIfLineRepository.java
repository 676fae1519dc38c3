package vn.nguontre.reservedpost;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WhatIfLineRepository extends Repository<WhatIfLine, UUID> {
    @Query("select distinct l from WhatIfLine l left join fetch l.choices where l.whatIfId = :whatIfId order by l.id")
    List<WhatIfLine> of(UUID whatIfId);

    WhatIfLine save(WhatIfLine line);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(value = "delete from what_if_line where what_if_id = :whatIfId", nativeQuery = true)
    void removeOf(UUID whatIfId);
}
