package vn.nguontre.admission;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nguontre.people.KeptData;
import vn.nguontre.people.KeptDataSource;
import vn.nguontre.people.KeptFact;
import vn.nguontre.people.KeptKind;

/** A person's way to admission, if it has begun. */
@Component
class AdmissionKept implements KeptDataSource {
    private final AdmissionFiles files;

    AdmissionKept(AdmissionFiles files) {
        this.files = files;
    }

    @Override
    public Stream<KeptData> kept(UUID personId) {
        MilestoneDates dates = files.of(personId).dates();
        return dates.equals(MilestoneDates.NONE)
                ? Stream.empty()
                : Stream.of(KeptData.of(
                        KeptKind.ADMISSION,
                        KeptFact.of("classRegisteredOn", dates.classRegisteredOn()),
                        KeptFact.of("certificateNumber", dates.certificateNumber()),
                        KeptFact.of("certificateIssuedOn", dates.certificateIssuedOn()),
                        KeptFact.of("decisionNumber", dates.decisionNumber()),
                        KeptFact.of("decidedOn", dates.decidedOn()),
                        KeptFact.of("ceremonyOn", dates.ceremonyOn())));
    }
}
