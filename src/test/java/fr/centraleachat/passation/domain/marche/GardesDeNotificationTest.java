package fr.centraleachat.passation.domain.marche;

import static fr.centraleachat.passation.domain.AchevementFixture.JOUR;
import static fr.centraleachat.passation.domain.AchevementFixture.signature;
import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.Nature;
import fr.centraleachat.passation.domain.attribution.TypeGroupementOperateurs;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GardesDeNotificationTest {

    private static final String DENREES = "15000000";
    private static final String ENTRETIEN = "77310000";

    @Test
    void refusesAGroupementOfOneTitulaire() {
        var notification = notification(TypeGroupementOperateurs.CONJOINT, null, null, null);

        assertThat(GardesDeNotification.groupement(notification, signature("1", JOUR)))
                .extracting(Erreur::champ)
                .containsExactly("typeGroupementOperateurs");
    }

    @Test
    void admitsATitulaireAlone() {
        var notification =
                notification(TypeGroupementOperateurs.PAS_DE_GROUPEMENT, null, null, null);

        assertThat(GardesDeNotification.groupement(notification, signature("1", JOUR))).isEmpty();
    }

    @Test
    void refusesAnAvanceOverTheWhole() {
        assertThat(GardesDeNotification.avance(avecAvance("100.01"))).hasSize(1);
        assertThat(GardesDeNotification.avance(avecAvance("100"))).isEmpty();
    }

    @Test
    void asksWhereFoodComesFrom() {
        assertThat(origine(Nature.FOURNITURES, DENREES, null, null))
                .containsExactly("origineUE", "origineFrance");
        assertThat(origine(Nature.SERVICES, ENTRETIEN, null, null)).isEmpty();
    }

    @Test
    void refusesMoreFrenchThanEuropeanProducts() {
        assertThat(origine(Nature.FOURNITURES, DENREES, "40", "50"))
                .containsExactly("origineFrance");
        assertThat(origine(Nature.FOURNITURES, DENREES, "50", "50")).isEmpty();
    }

    private static List<String> origine(Nature nature, String cpv, String ue, String france) {
        var notification =
                notification(TypeGroupementOperateurs.PAS_DE_GROUPEMENT, null, ue, france);
        return GardesDeNotification.origine(notification, nature, cpv).stream()
                .map(Erreur::champ)
                .toList();
    }

    private static Notification avecAvance(String taux) {
        return notification(TypeGroupementOperateurs.PAS_DE_GROUPEMENT, taux, null, null);
    }

    private static Notification notification(
            TypeGroupementOperateurs groupement, String taux, String ue, String france) {
        return new Notification(
                UUID.randomUUID(),
                Notification.Mode.PROFIL_ACHETEUR,
                groupement,
                false,
                null,
                taux != null,
                nombre(taux),
                nombre(ue),
                nombre(france));
    }

    private static BigDecimal nombre(String valeur) {
        return valeur == null ? null : new BigDecimal(valeur);
    }
}
