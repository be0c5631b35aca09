package fr.centraleachat.document.modele;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.config.ConfigureBuilder;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import com.deepoove.poi.policy.RenderPolicy;
import com.deepoove.poi.policy.TextRenderPolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * Fills a modèle. Its fields are names, never expressions: what an operator wrote in its offer is
 * text and stays text.
 */
final class MoteurDeModele {

    /** Policies are bound by name, and a line of a list may have a text of the same name. */
    private static final RenderPolicy LISTE_OU_TEXTE =
            (balise, valeur, modele) ->
                    (valeur instanceof Iterable<?>
                                    ? new LoopRowTableRenderPolicy()
                                    : new TextRenderPolicy())
                            .render(balise, valeur, modele);

    private MoteurDeModele() {}

    static byte[] remplir(byte[] modele, List<ChampDecrit> champs, Map<String, Object> valeurs) {
        var reglages = Configure.builder().useDefaultEL(true);
        lierLesListes(reglages, champs);
        var sortie = new ByteArrayOutputStream();
        try (var rempli =
                XWPFTemplate.compile(new ByteArrayInputStream(modele), reglages.build())) {
            rempli.render(valeurs);
            rempli.write(sortie);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sortie.toByteArray();
    }

    /**
     * A list named in a table repeats its next row; between two marks, it repeats what is there.
     */
    private static void lierLesListes(ConfigureBuilder reglages, List<ChampDecrit> champs) {
        for (var champ : champs) {
            if (champ.genre() == ChampDecrit.Genre.LISTE) {
                reglages.bind(champ.nom(), LISTE_OU_TEXTE);
                lierLesListes(reglages, champ.champs());
            }
        }
    }
}
