package org.attest.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.text.Document;
import org.attest.core.text.PublicationDate;
import org.attest.formats.json.WireJson;

/**
 * Any number of reports, always the same ones, made by varying the reports of the example case: some twenty to an incident, each incident in
 * another town of the gazetteer, in another week of six years, with other numbers and with names of its own.
 */
public final class GrowthReports {
    private static final String EXAMPLE = "/org/attest/cli/example/";
    private static final int INCIDENTS = 5_000;
    private static final int WEEKS = 300;
    private static final LocalDate BEGAN = LocalDate.of(2025, 3, 6);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);
    private static final Pattern DAY_MONTH = Pattern.compile("\\b(\\d{1,2}) March( 2025)?\\b");
    private static final Pattern MONTH_DAY = Pattern.compile("\\bMarch (\\d{1,2})\\b(, 2025)?");
    private static final List<String> REPORTS = List.of(
            "01-coast-wire-0308-morning.txt",
            "02-harbour-post-0308-midday.txt",
            "03-monitor-statement-0308-evening.txt",
            "07-valley-observer-sunday.txt",
            "08-orchard-news-0309.txt",
            "09-meridian-live-0308.txt",
            "10-jableh-lantern-0307.txt",
            "11-un-briefing-0311.txt",
            "12-meridian-times-0311.txt");
    private static final List<String> STREETS = List.of("Street", "Square", "Gate", "Hill", "Bridge", "Mill", "Farm", "Yard");

    private final List<String> texts;
    private final List<Map<String, String>> places;

    public GrowthReports() {
        texts = REPORTS.stream().map(name -> resource(EXAMPLE + name)).toList();
        places = places();
    }

    /** Writes reports from one number to another as JSON Lines. */
    public static void main(String[] arguments) throws IOException {
        GrowthReports reports = new GrowthReports();
        int first = Integer.parseInt(arguments[1]);
        int end = Integer.parseInt(arguments[2]);
        try (Writer to = Files.newBufferedWriter(Path.of(arguments[0]))) {
            for (int i = first; i < end; i++) {
                to.write(WireJson.document(reports.of(i)) + "\n");
            }
        }
    }

    /** The report with this number; neighbours are of different incidents. */
    public Document of(int number) {
        int incident = Math.floorMod(mixed(number), INCIDENTS);
        Random of = new Random(mixed(incident));
        Random own = new Random(mixed(number + 1_000_003L));
        Map<String, String> place = places.get(of.nextInt(places.size()));
        long weeks = of.nextInt(WEEKS);
        int which = own.nextInt(texts.size());
        String text = thinned(texts.get(which), own) + "\n\n" + names(of, own);
        for (Map.Entry<String, String> name : place.entrySet()) {
            text = text.replace(name.getKey(), name.getValue());
        }
        text = numbers(text, of);
        text = days(days(text, DAY_MONTH, weeks, true), MONTH_DAY, weeks, false);
        LocalDate published = BEGAN.plusDays(2 + own.nextInt(3)).plusWeeks(weeks);
        return Document.of("r%06d".formatted(number), text)
                .withPublished(PublicationDate.metadata(published, "made up"));
    }

    /** Some sentences are left out; the first never is. */
    private static String thinned(String text, Random random) {
        StringBuilder kept = new StringBuilder();
        for (String paragraph : text.split("\n\n")) {
            if (kept.length() == 0 || random.nextInt(3) > 0) {
                kept.append(kept.length() == 0 ? "" : "\n\n").append(paragraph);
            }
        }
        return kept.toString();
    }

    private static String names(Random of, Random own) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            names.add(name(of) + " " + STREETS.get(of.nextInt(STREETS.size())));
        }
        return "People from %s and %s had gathered near %s, %s said. %s, who lives by %s, saw smoke."
                .formatted(
                        names.get(own.nextInt(3)),
                        names.get(3 + own.nextInt(3)),
                        names.get(own.nextInt(6)),
                        name(own),
                        name(own) + " " + name(own),
                        names.get(own.nextInt(6)));
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            name.append("bdfghklmnprstvz".charAt(random.nextInt(15))).append("aeiou".charAt(random.nextInt(5)));
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** The sums still add up. */
    private static String numbers(String text, Random of) {
        int civilians = 400 + of.nextInt(500);
        int security = 40 + of.nextInt(90);
        int fighters = 40 + of.nextInt(90);
        int early = 150 + of.nextInt(200);
        Map<String, String> now = new TreeMap<>();
        now.put("745", "" + civilians);
        now.put("125", "" + security);
        now.put("148", "" + fighters);
        now.put("1,018", grouped(civilians + security + fighters));
        now.put("340", "" + early);
        now.put("553", "" + (early + 213));
        now.put("958", "" + (civilians + 213));
        String varied = text;
        for (Map.Entry<String, String> number : now.entrySet()) {
            varied = varied.replaceAll("\\b" + number.getKey() + "\\b", "\u0001" + number.getValue());
        }
        return varied.replace("\u0001", "");
    }

    private static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Whole weeks later, so that weekdays stay as they are. */
    private static String days(String text, Pattern pattern, long weeks, boolean dayFirst) {
        Matcher day = pattern.matcher(text);
        StringBuilder moved = new StringBuilder();
        while (day.find()) {
            LocalDate then = LocalDate.of(2025, 3, Integer.parseInt(day.group(1))).plusWeeks(weeks);
            String year = day.group(2) == null ? "" : (dayFirst ? " " : ", ") + then.getYear();
            day.appendReplacement(
                    moved,
                    (dayFirst ? then.getDayOfMonth() + " " + MONTH.format(then) : MONTH.format(then) + " " + then.getDayOfMonth())
                            + year);
        }
        return day.appendTail(moved).toString();
    }

    /** For each town, what the names of the example become: the town, its neighbours, the country. */
    private static List<Map<String, String>> places() {
        Map<String, List<String>> towns = new TreeMap<>();
        Map<String, String> countries = new TreeMap<>();
        for (String line : resource("/org/attest/places/gazetteer.tsv").split("\n")) {
            String[] cells = line.split("\t", -1);
            if (cells.length > 4 && cells[3].equals("town")) {
                towns.computeIfAbsent(cells[2], country -> new ArrayList<>()).add(cells[1]);
            }
            if (cells.length > 4 && cells[3].equals("country")) {
                countries.put(cells[2], cells[1]);
            }
        }
        List<Map<String, String>> places = new ArrayList<>();
        towns.forEach((country, names) -> {
            for (int i = 0; i < names.size() && names.size() > 3; i++) {
                Map<String, String> now = new TreeMap<>();
                now.put("Latakia", names.get(i));
                now.put("LATAKIA", names.get(i).toUpperCase(Locale.ROOT));
                now.put("Jableh", names.get((i + 1) % names.size()));
                now.put("Baniyas", names.get((i + 1) % names.size()));
                now.put("Tartous", names.get(i));
                now.put("Syria", countries.getOrDefault(country, country));
                places.add(now);
            }
        });
        return places;
    }

    private static int mixed(long number) {
        long mixed = (number + 1) * 0x9E3779B97F4A7C15L;
        return (int) ((mixed ^ (mixed >>> 29)) >>> 13);
    }

    private static String resource(String name) {
        try (InputStream in = GrowthReports.class.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            StringBuilder text = new StringBuilder();
            for (int c = lines.read(); c >= 0; c = lines.read()) {
                text.append((char) c);
            }
            return text.toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
