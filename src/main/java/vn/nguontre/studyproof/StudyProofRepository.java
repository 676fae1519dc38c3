package vn.nguontre.studyproof;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StudyProofRepository extends Repository<StudyProof, UUID> {
    Optional<StudyProof> findByPersonId(UUID personId);

    StudyProof saveAndFlush(StudyProof proof);
}
