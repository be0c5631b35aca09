package fr.centraleachat.passation.web;

import java.beans.PropertyEditorSupport;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** What a browser posts for a date and an hour carries no offset: the clock's zone says it. */
public final class HeureLocaleEditor extends PropertyEditorSupport {

    private final ZoneId zone;

    public HeureLocaleEditor(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public void setAsText(String texte) {
        try {
            setValue(texte.isBlank() ? null : instant(texte));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public String getAsText() {
        var valeur = (OffsetDateTime) getValue();
        return valeur == null ? "" : valeur.atZoneSameInstant(zone).toLocalDateTime().toString();
    }

    private OffsetDateTime instant(String texte) {
        return LocalDateTime.parse(texte).atZone(zone).toOffsetDateTime();
    }
}
