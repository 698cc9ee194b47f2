package org.attest.core.incident;

import java.util.List;
import java.util.Set;

/**
 * The statistics of a case, and the sample they are of: the reports whose names have the lowest numbers.
 *
 * @param last the highest number in it
 * @param size reports in the case
 */
record WordSample(WordStatistics statistics, long last, int size) {
    static WordSample of(LinkTable table) {
        return draw(table, new ReportCache(table));
    }

    static WordSample draw(LinkTable table, ReportCache reports) {
        List<LinkedReport> lowest =
                table.lowest(WordStatistics.SAMPLE).stream().map(reports::of).toList();
        int size = table.size();
        return new WordSample(
                WordStatistics.of(lowest.stream().map(LinkedReport::words).toList(), lowest.size() == size),
                lowest.stream()
                        .mapToLong(report -> WordCode.of(report.document()))
                        .max()
                        .orElse(Long.MIN_VALUE),
                size);
    }

    /** True when a sample drawn now may be another. */
    boolean isTouchedBy(Set<String> changed, int now) {
        return Math.min(size, now) <= WordStatistics.SAMPLE
                || changed.stream().anyMatch(document -> WordCode.of(document) <= last);
    }
}
