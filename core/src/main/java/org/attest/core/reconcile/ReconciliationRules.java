package org.attest.core.reconcile;

import java.util.List;

/** Every check, in the order in which findings are told. A new check is a new class and a line here. */
final class ReconciliationRules {
    static final List<ReconciliationRule> ALL = List.of(
            new SumMismatchRule(),
            new PartExceedsWholeRule(),
            new ClassMislabelRule(),
            new MixedVersionsRule(),
            new UnexplainedDropRule(),
            new DailyNotDeltaRule(),
            new StaleLeadRule(),
            new OriginsDisagreeRule(),
            new PluralOriginRule(),
            new VerificationLostRule(),
            new PeriodMismatchRule(),
            new SideReversedRule(),
            new PlaceNotSupportedRule(),
            new PerpetratorsDifferRule(),
            new CitedFigureRule(),
            new FigureNotInCitedSourceRule(),
            new ScopeChangeRule(),
            new ClassWordingRule(),
            new RoundingDirectionRule(),
            new SameNumberRule(),
            new DerivedPartRule(),
            new UnallocatedRule(),
            new DifferentStandardRule());

    private ReconciliationRules() {}
}
