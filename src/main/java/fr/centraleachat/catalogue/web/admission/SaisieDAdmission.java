package fr.centraleachat.catalogue.web.admission;

import fr.centraleachat.catalogue.admission.DemandeDAdmission;
import fr.centraleachat.organisation.Lecture;
import fr.centraleachat.organisation.ModaliteDAdhesion;
import fr.centraleachat.organisation.NouvelAdherent;
import fr.centraleachat.organisation.ServiceCommun;
import fr.centraleachat.organisation.TypeAdherent;

/** Reads a request from its form: a known adhérent, or a body to welcome. */
final class SaisieDAdmission {

    private SaisieDAdmission() {}

    static DemandeDAdmission lire(Lecture champs) {
        var adherent = champs.texte("adherent");
        var nouveau = adherent == null && accueille(champs) ? nouveau(champs) : null;
        if (adherent == null && nouveau == null) {
            champs.refuser("adherent", "Choisissez l’adhérent.");
        }
        var service =
                champs.choix("serviceCommun", ServiceCommun.class, "Choisissez le service commun.");
        var modalite = champs.choix("modalite", ModaliteDAdhesion.class, "Choisissez la modalité.");
        var effet = champs.date("effetSouhaite", "Dites à partir de quel jour.");
        var cle = champs.texte("cle", "Rouvrez le formulaire, puis recommencez.");
        champs.conclure();
        return new DemandeDAdmission(adherent, nouveau, service, modalite, effet, cle);
    }

    /** The form proposes to welcome a body: that of the équipe achats. */
    private static boolean accueille(Lecture champs) {
        return champs.texte("accueil") != null;
    }

    private static NouvelAdherent nouveau(Lecture champs) {
        var nom = champs.texte("nom", "Choisissez l’adhérent, ou écrivez le nom du nouveau.");
        var type = champs.choix("type", TypeAdherent.class, "Choisissez ce qu’est cet adhérent.");
        var siret = champs.texte("siret", "Écrivez le SIRET, quatorze chiffres.");
        return new NouvelAdherent(
                nom,
                type,
                siret == null ? null : siret.replaceAll("\\s", ""),
                champs.texte("rattachement"));
    }
}
