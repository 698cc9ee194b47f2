package org.attest.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.attest.core.text.Document;

/** Made-up reports of a given length, always the same ones. */
final class Reports {
    private static final List<String> HARM = List.of(
            "At least %d civilians were killed and %d wounded when shells fell on the market of Hama on Monday, the health office said.",
            "The governor's spokesman told reporters that %d soldiers, including %d officers, died in the ambush near Mosul.",
            "A teacher and her two sons were shot dead at a checkpoint on the road to Goma, relatives said.",
            "The death toll rose to %d on Friday, according to the Red Crescent.");
    private static final List<String> CALM = List.of(
            "The council met in the hall by the quay on Monday to speak of the new road.",
            "The engineer showed the plan and the estimate, and the mayor asked how long the work would go on.",
            "Boats came in with the tide and the market opened at nine, as on other days.",
            "Prices of flour have gone up by 12 per cent since January, traders in the town say.",
            "Schools in the district will stay shut until the end of the week, the ministry said on 4 March 2025.",
            "The road from Aleppo to the coast, 40 kilometres long, was closed for a day.",
            "\"We had hoped for rain, and it has come,\" said a farmer who keeps goats on the hill above the river.",
            "The two ministers are to meet again in Geneva next month, the agency reported.",
            "Nobody could say when the trains would run again, but buses left the square every half hour.",
            "The museum, which was built in 1911, shows tools and boats of the fishermen of the bay.");

    private Reports() {}

    /** @param harm how many of ten sentences tell of people harmed */
    static List<Document> of(int count, int characters, int harm) {
        Random random = new Random(20250308);
        List<Document> reports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            reports.add(Document.of("r" + i, text(random, characters, harm)));
        }
        return reports;
    }

    private static String text(Random random, int characters, int harm) {
        StringBuilder text = new StringBuilder();
        while (text.length() < characters) {
            List<String> sentences = random.nextInt(10) < harm ? HARM : CALM;
            String sentence = sentences.get(random.nextInt(sentences.size()));
            text.append(sentence.replaceFirst("%d", String.valueOf(3 + random.nextInt(90)))
                            .replace("%d", String.valueOf(2 + random.nextInt(9))))
                    .append(random.nextInt(4) == 0 ? "\n\n" : " ");
        }
        return text.substring(0, characters);
    }
}
