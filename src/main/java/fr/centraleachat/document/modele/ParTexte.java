package fr.centraleachat.document.modele;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The whole text of a document, with what no paragraph of its body shows: boxes, notes, fields. */
final class ParTexte {

    private static final Pattern BALISE = Pattern.compile("<[^>]*>");
    private static final Pattern INSTRUCTION =
            Pattern.compile("<w:instrText[^>]*>([^<]*)<|w:instr=\"([^\"]*)\"");

    private ParTexte() {}

    static boolean contient(XWPFDocument document, String texte) {
        return parties(document).anyMatch(p -> BALISE.matcher(p).replaceAll("").contains(texte));
    }

    /** What the fields of the word processor are told to do. */
    static List<String> instructions(XWPFDocument document) {
        var instructions = new ArrayList<String>();
        parties(document)
                .forEach(
                        p -> {
                            var ensemble = new StringBuilder();
                            INSTRUCTION
                                    .matcher(p)
                                    .results()
                                    .forEach(
                                            r ->
                                                    ensemble.append(
                                                            r.group(1) == null
                                                                    ? " " + r.group(2) + " "
                                                                    : r.group(1)));
                            instructions.add(ensemble.toString());
                        });
        return instructions;
    }

    private static Stream<String> parties(XWPFDocument document) {
        return Stream.of(
                        Stream.of(document.getDocument().xmlText()),
                        document.getHeaderList().stream().map(h -> h._getHdrFtr().xmlText()),
                        document.getFooterList().stream().map(p -> p._getHdrFtr().xmlText()),
                        document.getFootnotes().stream().map(n -> n.getCTFtnEdn().xmlText()))
                .flatMap(s -> s);
    }
}
