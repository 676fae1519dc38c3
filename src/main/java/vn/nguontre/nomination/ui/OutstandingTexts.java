package vn.nguontre.nomination.ui;

import java.util.stream.Collectors;
import vn.nguontre.nomination.OutstandingCriteria;
import vn.nguontre.nomination.OutstandingCriteria.Verdict;
import vn.nguontre.nomination.OutstandingStanding;
import vn.nguontre.nomination.OutstandingStanding.Judgement;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.StatusChip;
import vn.nguontre.shared.ui.StatusChip.Tone;

/** How somebody stands beside the criteria for an outstanding member, in a word and in sentences. */
record OutstandingTexts(Language language) {
    private static final String PREFIX = "nomination.outstanding.";

    /** The language of a component or of a file. */
    interface Language {
        String say(String key, Object... arguments);
    }

    StatusChip chip(Verdict verdict) {
        return new StatusChip(word(verdict), tone(verdict));
    }

    /** For where a heading says what it is about. */
    StatusChip shortChip(Verdict verdict) {
        return new StatusChip(language.say(PREFIX + "short." + verdict.name()), tone(verdict));
    }

    private static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case MET -> Tone.GOOD;
            case NOT_MET -> Tone.BAD;
            case CANNOT_TELL, NOT_AGREED -> Tone.WAITING;
        };
    }

    String word(Verdict verdict) {
        return language.say(verdict.textKey());
    }

    /** Why not everything is met; empty where it is. */
    String doubts(OutstandingStanding standing) {
        return standing.judgements().stream()
                .filter(j -> j.verdict() != Verdict.MET)
                .map(j -> sentence(standing.criteria(), j))
                .collect(Collectors.joining(" "));
    }

    String sentence(OutstandingCriteria criteria, Judgement judgement) {
        boolean silent = judgement.verdict() == Verdict.CANNOT_TELL && judgement.written() == null;
        String why = silent ? "SILENT" : judgement.verdict().name();
        return language.say(
                PREFIX + "because." + why,
                language.say(PREFIX + "subject." + judgement.subject().name()),
                Formats.orDash(judgement.written()),
                asked(criteria, judgement.subject()));
    }

    private String asked(OutstandingCriteria criteria, OutstandingStanding.Subject subject) {
        return switch (subject) {
            case LEARNING ->
                language.say(
                        PREFIX + "asked.LEARNING",
                        criteria.leastAverage(),
                        language.say(criteria.leastLearning().textKey()));
            case CONDUCT ->
                language.say(
                        PREFIX + "asked.CONDUCT",
                        language.say(criteria.leastConduct().textKey()));
        };
    }
}
