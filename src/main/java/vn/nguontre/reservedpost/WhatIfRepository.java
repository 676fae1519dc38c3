package vn.nguontre.reservedpost;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface WhatIfRepository extends Repository<WhatIf, UUID> {
    Optional<WhatIf> findById(UUID id);

    List<WhatIf> findByGraduationYearOrderByMadeAtDescIdDesc(int graduationYear);

    WhatIf saveAndFlush(WhatIf whatIf);

    void delete(WhatIf whatIf);
}
