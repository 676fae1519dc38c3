package vn.nguontre.nomination;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface NomineeVoteRepository extends Repository<NomineeVote, UUID> {
    List<NomineeVote> findByNomineeId(UUID nomineeId);

    Optional<NomineeVote> findByNomineeIdAndBody(UUID nomineeId, VotingBody body);

    void deleteByNomineeIdIn(Collection<UUID> nomineeIds);

    NomineeVote save(NomineeVote vote);
}
