package vn.nguontre.nomination;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface NomineeVoteRepository extends Repository<NomineeVote, UUID> {
    /** Also those that others have taken the place of, the latest first. */
    List<NomineeVote> findByNomineeIdOrderByIdDesc(UUID nomineeId);

    Optional<NomineeVote> findByNomineeIdAndBodyAndLiveMarkerIsNotNull(UUID nomineeId, VotingBody body);

    void deleteByNomineeIdIn(Collection<UUID> nomineeIds);

    NomineeVote save(NomineeVote vote);

    void flush();
}
