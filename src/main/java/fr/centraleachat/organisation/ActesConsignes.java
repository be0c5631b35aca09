package fr.centraleachat.organisation;

import fr.centraleachat.common.ActeDAdministration;
import fr.centraleachat.common.Formats;
import fr.centraleachat.common.Periode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what an administrator did to the organisation, for who keeps the journal. */
@Component
class ActesConsignes {

    private final ApplicationEventPublisher evenements;
    private final Formats formats;

    ActesConsignes(ApplicationEventPublisher evenements, Formats formats) {
        this.evenements = evenements;
        this.formats = formats;
    }

    /**
     * @param agent login of who lost an habilitation, null when a relay changed
     */
    void consignerLaPerte(String texte, String agent) {
        consigner(texte);
        evenements.publishEvent(new TitulairesChanges(agent));
    }

    void consigner(String texte) {
        evenements.publishEvent(ActeDAdministration.de(texte));
    }

    void consigner(String texte, Periode periode) {
        var fin = periode.fin();
        var jusquAu = fin == null ? "" : ", jusqu’au " + formats.date(fin.minusDays(1));
        consigner(texte + ", à compter du " + formats.date(periode.debut()) + jusquAu);
    }
}
