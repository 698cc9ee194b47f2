package org.attest.core.incident;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reports of a table as read; the last used are held. */
final class ReportCache {
    private static final int HELD = 20_000;

    private final LinkTable table;
    private final Map<String, LinkedReport> held = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, LinkedReport> eldest) {
            return size() > HELD;
        }
    };

    ReportCache(LinkTable table) {
        this.table = table;
    }

    LinkedReport of(String document) {
        LinkedReport known = held.get(document);
        if (known == null) {
            known = LinkedReport.unpacked(table.report(document).orElseThrow());
            held.put(document, known);
        }
        return known;
    }

    /** The same from its bytes, not held. */
    LinkedReport of(byte[] packed) {
        LinkedReport known = held.get(LinkedReport.document(packed));
        return known == null ? LinkedReport.unpacked(packed) : known;
    }

    ReportWords words(String document) {
        return of(document).words();
    }

    void forget(String document) {
        held.remove(document);
    }
}
