package vn.nguontre.mentoring;

/** How many people the actor's ties are about. */
public record MentoringTotals(int people, int withoutKeeper, int silent, int mine) {}
