package fr.centraleachat.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OuvertureTest {

    @ParameterizedTest
    @EnumSource(TypeAdherent.class)
    void everyAcheteurMayJoinTheCentrale(TypeAdherent type) {
        assertThat(Ouverture.admet(ServiceCommun.CENTRALE_ACHAT, type, null)).isTrue();
    }

    @Test
    void theOtherServicesAreForTheCommunesAndWhatHangsFromThem() {
        var service = ServiceCommun.COMMANDE_PUBLIQUE;
        assertThat(Ouverture.admet(service, TypeAdherent.COMMUNE, null)).isTrue();
        assertThat(Ouverture.admet(service, TypeAdherent.ETABLISSEMENT_PUBLIC, "DIJON")).isTrue();
        assertThat(Ouverture.admet(service, TypeAdherent.ETABLISSEMENT_PUBLIC, null)).isFalse();
        assertThat(Ouverture.admet(service, TypeAdherent.SYNDICAT, "DIJON")).isFalse();
    }
}
