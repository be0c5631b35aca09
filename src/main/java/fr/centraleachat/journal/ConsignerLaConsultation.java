package fr.centraleachat.journal;

import fr.centraleachat.organisation.Agent;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.passation.FaitRecu;
import fr.centraleachat.passation.LectureDePliRefusee;
import fr.centraleachat.passation.PliRecu;
import fr.centraleachat.passation.PlisOuverts;
import fr.centraleachat.passation.PreuveApportee;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What comes from outside and goes there; of a sealed pli, its number alone. */
@Component
class ConsignerLaConsultation {

    private final Journal journal;
    private final Organisation organisation;

    ConsignerLaConsultation(Journal journal, Organisation organisation) {
        this.journal = journal;
        this.organisation = organisation;
    }

    @EventListener
    void apres(PliRecu recu) {
        var suite = recu.recevable() ? "" : " hors délai, conservé sans être ouvert";
        pli(Acte.PLI, recu.numero(), "Pli n° " + recu.ordre() + " enregistré" + suite, null);
    }

    @EventListener
    void apres(PlisOuverts ouverts) {
        var second = ouverts.contresignataire();
        var nom = organisation.agent(second).map(Agent::nom).orElse(second);
        pli(Acte.PLI, ouverts.numero(), "Plis ouverts, avec le contreseing de " + nom, null);
    }

    @EventListener
    void apres(LectureDePliRefusee refusee) {
        var texte = "Lecture du pli n° " + refusee.ordre() + " refusée";
        pli(Acte.REFUS, refusee.numero(), texte, refusee.motif());
    }

    private void pli(Acte acte, String numero, String texte, String motif) {
        journal.consigner(Fait.de(acte, numero, null, texte).motive(motif));
    }

    @EventListener
    void apres(FaitRecu fait) {
        journal.consigner(
                Fait.de(Acte.FAIT, fait.numero(), fait.lot(), fait.texte()).motive(fait.motif()));
    }

    @EventListener
    void apres(PreuveApportee preuve) {
        var vers = preuve.destinataire() == null ? "" : ", " + preuve.destinataire();
        var texte = "« " + preuve.libelle() + " »" + vers + " : preuve apportée";
        journal.consigner(
                Fait.de(Acte.PREUVE, preuve.numero(), preuve.lot(), texte)
                        .motive(preuve.reference()));
    }
}
