package fr.centraleachat.recit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDateTime;

/** The commission, its séance and its vote, by pages. */
final class CommissionAuNavigateur {

    private final Equipe equipe;

    CommissionAuNavigateur(Equipe equipe) {
        this.equipe = equipe;
    }

    /** Unless the application knows it already. */
    void constituer(String acheteur) {
        var secretariat = equipe.de("cao");
        secretariat.menu("Séances CAO");
        secretariat.lien("Commissions");
        secretariat.exigerTitre("Commissions d’appel d’offres");
        if (!secretariat.montre(acheteur)) {
            secretariat.lien("Constituer une commission");
            secretariat.champs().ecrire("Premier jour", "2026-04-01");
            secretariat.regarder("Constituer une commission");
            secretariat.bouton("Enregistrer la commission");
            secretariat.exigerMessage("constituée");
        }
        secretariat.regarder("Commission");
    }

    LocalDateTime programmer(int dans) {
        var seance = equipe.maintenant().plusDays(dans).withHour(14).withMinute(0);
        var secretariat = equipe.de("cao");
        secretariat.menu("Séances CAO");
        secretariat.lien("Programmer une séance");
        secretariat.champs().ecrire("Jour et heure", seance.toString());
        secretariat.regarder("Programmer une séance");
        secretariat.bouton("Programmer la séance");
        secretariat.exigerMessage("programmée");
        return seance;
    }

    void inscrire(String numero) {
        var charge = equipe.charge();
        charge.ouvrir(numero, "Inscrire en CAO")
                .cocherLeDernier("Séance")
                .ecrire("Convocation envoyée le", equipe.maintenant().toLocalDate().toString())
                .cocher("Seconde convocation", "Non");
        charge.achever();
        var service = equipe.de("instructeur");
        service.ouvrir(numero, "Présenter en CAO");
        service.achever();
    }

    /** The president and three titulaires sit. */
    void relever(String numero) {
        var secretariat = equipe.de("cao");
        secretariat.menu("Séances CAO");
        secretariat.regarder("Séances");
        secretariat.premierDuTableau();
        var presences = secretariat.champs();
        presences.choisir("Présence de Président", "Présent");
        for (int i = 1; i <= 3; i++) {
            presences.choisir("Présence de Titulaire " + i, "Présent");
        }
        secretariat.bouton("Enregistrer les présences");
        assertThat(secretariat.page().getByRole(AriaRole.MAIN)).containsText(numero);
        secretariat.exigerMessage("présences");
        secretariat.regarder("Presences");
    }

    void voter(String numero) {
        var secretariat = equipe.de("cao");
        secretariat
                .ouvrir(numero, "Attribuer en CAO")
                .cocher("La commission décide-t-elle", "Elle décide")
                .ecrire("Pour", "4")
                .deposer("Procès-verbal signé du président", "pv.pdf");
        secretariat.achever();
    }
}
