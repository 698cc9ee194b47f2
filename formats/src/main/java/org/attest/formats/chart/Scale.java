package org.attest.formats.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * From days and people to points of the drawing. People begin at 0 and rise evenly.
 *
 * @param first first day shown
 * @param days how many days are shown
 * @param most the top of the scale
 */
record Scale(LocalDate first, long days, long most, double left, double right, double top, double bottom) {
    static Scale of(
            LocalDate first, LocalDate last, long people, double left, double right, double top, double bottom) {
        long step = step(people);
        long most = Math.max(step, (people + step - 1) / step * step);
        return new Scale(first, ChronoUnit.DAYS.between(first, last) + 1, most, left, right, top, bottom);
    }

    /** A place in a day: 0 its beginning, 1 its end. */
    double x(LocalDate day, double part) {
        return left + (right - left) * (ChronoUnit.DAYS.between(first, day) + part) / days;
    }

    double y(long people) {
        return bottom - (bottom - top) * Math.min(people, most) / most;
    }

    /** Round numbers of people, from 0. */
    List<Long> people() {
        List<Long> ticks = new ArrayList<>();
        for (long tick = 0; tick <= most; tick += step(most)) {
            ticks.add(tick);
        }
        return ticks;
    }

    /** 1, 2 or 5 times a power of ten, for four to seven ticks. */
    private static long step(long most) {
        long power = 1;
        while (true) {
            for (long times : new long[] {1, 2, 5}) {
                if (most <= times * power * 6) {
                    return times * power;
                }
            }
            power *= 10;
        }
    }

    /** Days to name, so many points apart at least. */
    List<LocalDate> days(double apart) {
        List<LocalDate> named = new ArrayList<>();
        long every = Math.max(1, (long) Math.ceil(apart * days / (right - left)));
        for (long day = 0; day < days; day += every) {
            named.add(first.plusDays(day));
        }
        return named;
    }
}
