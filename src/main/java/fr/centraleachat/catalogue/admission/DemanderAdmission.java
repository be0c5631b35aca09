package fr.centraleachat.catalogue.admission;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.organisation.AccueillirAdherent;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A body asks to join a service commun; its process begins. */
@Service
public class DemanderAdmission {

    private final DroitDAdmission droit;
    private final Organisation organisation;
    private final AccueillirAdherent accueillir;
    private final AdmissionRepository admissions;
    private final EcritureDAdmission ecriture;
    private final Moteur moteur;
    private final Clock horloge;

    DemanderAdmission(
            DroitDAdmission droit,
            Organisation organisation,
            AccueillirAdherent accueillir,
            AdmissionRepository admissions,
            EcritureDAdmission ecriture,
            Moteur moteur,
            Clock horloge) {
        this.droit = droit;
        this.organisation = organisation;
        this.accueillir = accueillir;
        this.admissions = admissions;
        this.ecriture = ecriture;
        this.moteur = moteur;
        this.horloge = horloge;
    }

    /**
     * @return the number of its dossier, that of the first when the same key was sent before
     * @throws EtatIncompatible when it belongs to the service already, or has asked
     * @throws fr.centraleachat.common.DonneesRefusees with what is to correct
     */
    @Transactional
    public String demander(DemandeDAdmission demande) {
        droit.exiger(demande.adherent());
        var deja = admissions.deCle(droit.appelant(), demande.cle());
        if (deja.isPresent()) {
            return deja.get();
        }
        var adherent = adherent(demande);
        ReglesDAdmission.verifier(
                demande,
                organisation.adherent(adherent),
                organisation.adhesions(adherent),
                LocalDate.now(horloge));
        var numero =
                ecriture.demander(demande, adherent, droit.appelant())
                        .orElseThrow(DemanderAdmission::enCours);
        moteur.demarrer(
                ProcessusDAdmission.CLE,
                ProcessusDAdmission.routage(numero, adherent, droit.referent(adherent)));
        return numero;
    }

    /** A body without account leaves its steps to who brings it. */
    private String adherent(DemandeDAdmission demande) {
        return demande.adherent() == null
                ? accueillir.accueillirPar(demande.nouveau(), droit.appelant())
                : demande.adherent();
    }

    private static EtatIncompatible enCours() {
        return new EtatIncompatible(
                "Une demande de cet adhérent pour ce service commun est déjà en cours : suivez-la"
                        + " dans les demandes d’adhésion.");
    }
}
