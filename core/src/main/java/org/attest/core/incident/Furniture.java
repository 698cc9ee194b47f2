package org.attest.core.incident;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is no news on a page: phrases that begin and end as those of reports of other months do. */
final class Furniture {
    private static final int FEWEST_REPORTS = 3;
    private static final long DAYS_APART = 45;

    /** First day, last day and number of reports. */
    private final Map<String, long[]> seen = new HashMap<>();

    void see(List<Phrase> phrases, Optional<Long> day) {
        if (day.isEmpty()) {
            return;
        }
        Set<String> ends = new HashSet<>();
        phrases.forEach(phrase -> ends.addAll(phrase.ends()));
        for (String end : ends) {
            long[] days = seen.computeIfAbsent(end, e -> new long[] {day.get(), day.get(), 0});
            days[0] = Math.min(days[0], day.get());
            days[1] = Math.max(days[1], day.get());
            days[2]++;
        }
    }

    List<Phrase> without(List<Phrase> phrases) {
        return phrases.stream()
                .filter(phrase -> phrase.ends().stream().noneMatch(this::isShared))
                .toList();
    }

    private boolean isShared(String end) {
        long[] days = seen.get(end);
        return days != null && days[2] >= FEWEST_REPORTS && days[1] - days[0] > DAYS_APART;
    }
}
