package fr.centraleachat.recit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDateTime;

/** From the publicity to the opening of the plis, by pages. */
final class ConsultationAuNavigateur {

    static final String LAUREAT = "Propreté de l’Ouche";
    static final String SIRET_LAUREAT = "98000000400013";
    static final String ECARTE = "Net Bourgogne";

    private final Equipe equipe;
    private final String numero;
    private LocalDateTime dlro;

    ConsultationAuNavigateur(Equipe equipe, String numero) {
        this.equipe = equipe;
        this.numero = numero;
    }

    /** On the supports that the law demands, as the page proposes them. */
    void publier(int jours) {
        dlro = equipe.maintenant().plusDays(jours).withHour(12).withMinute(0);
        var charge = equipe.charge();
        charge.ouvrir(numero, "Préparer la publicité")
                .cocher("Publier, ou reprendre le DCE", "Publier l’avis")
                .ecrire("Date limite de remise des offres", dlro.toString());
        charge.achever();
    }

    void constater(String support, String reference) {
        remplirLeConstat(support, reference);
        equipe.charge().achever();
    }

    /** The JOUE acknowledges the avis, and publishes it later. */
    void constaterAuJoue() {
        remplirLeConstat("JOUE", "2026-451122")
                .ecrire("Accusé de réception reçu le", equipe.maintenant().toString());
        equipe.charge().achever();
    }

    /** Nothing is sent nationally before the JOUE published: the page says what is waited for. */
    void publierAuJoue() {
        var charge = equipe.charge();
        charge.procedure(numero);
        assertThat(charge.page().getByRole(AriaRole.MAIN)).containsText("JOUE");
        charge.lien("Envois et preuves");
        charge.regarder("Attente du JOUE");
        charge.ouvrirLeDetail("Avis à publier : JOUE");
        charge.lien("Ajouter l’accusé ou la publication");
        charge.regarder("Publication au JOUE");
        charge.champs().ecrire("Publié le", equipe.maintenant().toString());
        charge.bouton("Constater l’envoi");
        charge.exigerMessage("constaté");
    }

    private Champs remplirLeConstat(String support, String reference) {
        return equipe.charge()
                .ouvrir(numero, "Constater l’envoi (" + support + ")")
                .ecrire("Envoyé le", equipe.maintenant().toString())
                .ecrire("Référence donnée par le support", reference)
                .deposer("Preuve d’envoi", reference + ".pdf");
    }

    /** The date limite that a change of the DCE leads to. */
    LocalDateTime reporter(int jours) {
        dlro = dlro.plusDays(jours);
        return dlro;
    }

    void recevoir() {
        enregistrer(LAUREAT, SIRET_LAUREAT);
        enregistrer(ECARTE, "97000000600019");
        equipe.avancerA(dlro.plusHours(1));
    }

    private void enregistrer(String operateur, String siret) {
        var charge = equipe.charge();
        charge.procedure(numero);
        charge.lien("Consultation");
        charge.regarder("Consultation");
        charge.lien("Enregistrer un pli");
        charge.regarder("Enregistrer un pli");
        charge.champs()
                .ecrire("Nom de l’opérateur", operateur)
                .ecrire("SIRET de l’opérateur", siret)
                .deposer("Fichiers du pli", "offre.pdf");
        charge.bouton("Enregistrer le pli");
        charge.exigerMessage("dans le délai");
        charge.regarder("Récépissé");
    }

    void ouvrirLesPlis() {
        var charge = equipe.charge();
        charge.ouvrir(numero, "Ouvrir les plis");
        var juriste = equipe.juriste();
        juriste.ouvrir(numero, "Ouvrir les plis");
        juriste.bouton("Contresigner");
        juriste.exigerMessage("Vous avez contresigné");
        juriste.regarder("Contreseing");
        charge.ouvrir(numero, "Ouvrir les plis")
                .ecrire("Plis remis au service instructeur le", equipe.maintenant().toString());
        charge.achever();
        charge.procedure(numero);
        charge.lien("Consultation");
        charge.regarder("Registre");
    }
}
