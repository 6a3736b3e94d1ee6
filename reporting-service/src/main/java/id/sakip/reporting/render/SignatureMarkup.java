package id.sakip.reporting.render;

import id.sakip.reporting.document.Signature;
import java.util.List;
import org.w3c.dom.Element;

/** Writes signature blocks: two parties beside each other, one party at the right, never broken over a page. */
final class SignatureMarkup {

    private final Markup markup;

    SignatureMarkup(Markup markup) {
        this.markup = markup;
    }

    void write(Element parent, Signature signature) {
        Element block = markup.add(parent, "table", "signature");
        List<Signature.Party> parties = signature.parties();
        for (int i = 0; i < parties.size(); i += 2) {
            Element row = markup.add(block, "tr");
            boolean pair = i + 1 < parties.size();
            boolean last = i + 2 >= parties.size();
            party(row, pair ? parties.get(i) : null, "");
            String date = last ? PrintText.placeAndDate(signature.place(), signature.date()) : "";
            party(row, pair ? parties.get(i + 1) : parties.get(i), date);
        }
    }

    private void party(Element row, Signature.Party party, String date) {
        Element cell = markup.add(row, "td");
        if (party == null) {
            return;
        }
        markup.line(cell, "p", "date", date.isEmpty() ? "\u00a0" : date);
        if (!party.caption().isEmpty()) {
            markup.line(cell, "p", "party", party.caption());
        }
        markup.line(cell, "p", "office", party.office());
        markup.line(cell, "p", "name", party.name());
        if (!party.rank().isEmpty()) {
            markup.line(cell, "p", "party", party.rank());
        }
        if (!party.nip().isBlank()) {
            markup.line(cell, "p", "party", PrintText.nip(party));
        }
    }
}
