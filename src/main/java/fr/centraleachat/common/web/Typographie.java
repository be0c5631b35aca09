package fr.centraleachat.common.web;

import java.util.Set;
import java.util.regex.Pattern;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IText;

/**
 * A space that does not break before : ; ! ? » and after «, and the apostrophe that one prints, in
 * what one reads; what one types, copies or runs is left as it is.
 */
public class Typographie extends AbstractTemplateHandler {

    private static final Pattern ESPACE = Pattern.compile(" (?=[:;!?»])|(?<=«) ");
    private static final Pattern APOSTROPHE =
            Pattern.compile("(?<=\\p{L})(?:'|&#39;)(?=[\\p{L}\\d])");
    private static final Set<String> TELS_QUELS = Set.of("textarea", "script", "code", "title");

    private int telsQuels;

    static String poser(String texte) {
        return APOSTROPHE.matcher(ESPACE.matcher(texte).replaceAll("\u00a0")).replaceAll("’");
    }

    @Override
    public void handleText(IText texte) {
        var ecrit = texte.getText();
        var pose = telsQuels > 0 ? ecrit : poser(ecrit);
        super.handleText(
                pose.equals(ecrit) ? texte : getContext().getModelFactory().createText(pose));
    }

    @Override
    public void handleOpenElement(IOpenElementTag balise) {
        if (TELS_QUELS.contains(balise.getElementCompleteName())) {
            telsQuels++;
        }
        super.handleOpenElement(balise);
    }

    @Override
    public void handleCloseElement(ICloseElementTag balise) {
        if (TELS_QUELS.contains(balise.getElementCompleteName())) {
            telsQuels--;
        }
        super.handleCloseElement(balise);
    }
}
