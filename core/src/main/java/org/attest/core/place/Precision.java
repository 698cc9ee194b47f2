package org.attest.core.place;

import java.util.Locale;

/** How closely a place is known, from the closest to the widest. */
public enum Precision {
    EXACT,
    TOWN,
    ADMIN2,
    ADMIN1,
    REGION,
    COUNTRY;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
