package vn.nguontre.admission;

import java.time.LocalDate;

/** The certificate of the awareness class as the branch enters it. */
public record CertificateDraft(String number, LocalDate issuedOn) {}
