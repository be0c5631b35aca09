package fr.centraleachat.common.web;

import java.util.Set;
import java.util.regex.Pattern;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IText;

/**
 * Before : ; ! ? » and after «, in what one reads; what one types, copies or runs is left as it is.
 */
public class EspacesInsecables extends AbstractTemplateHandler {

    private static final Pattern ESPACE = Pattern.compile(" (?=[:;!?»])|(?<=«) ");
    private static final Set<String> TELS_QUELS = Set.of("textarea", "script", "code", "title");

    private int telsQuels;

    static String poser(String texte) {
        return ESPACE.matcher(texte).replaceAll("\u00a0");
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
