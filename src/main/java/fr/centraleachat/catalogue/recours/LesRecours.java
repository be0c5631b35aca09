package fr.centraleachat.catalogue.recours;

import fr.centraleachat.catalogue.consommation.PeriodeEnVue;
import fr.centraleachat.catalogue.consommation.PeriodesDuMarche;
import fr.centraleachat.catalogue.recherche.FicheDeMarche;
import fr.centraleachat.common.Introuvable;
import fr.centraleachat.organisation.Organisation;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The recours, for those who read them. */
@Service
@Transactional(readOnly = true)
public class LesRecours {

    private static final int DERNIERS = 500;

    private final RecoursRepository recours;
    private final PeriodesDuMarche periodes;
    private final Organisation organisation;
    private final Clock horloge;

    LesRecours(
            RecoursRepository recours,
            PeriodesDuMarche periodes,
            Organisation organisation,
            Clock horloge) {
        this.recours = recours;
        this.periodes = periodes;
        this.organisation = organisation;
        this.horloge = horloge;
    }

    /**
     * @throws Introuvable when the caller may not open it
     */
    public Recours exiger(String numero) {
        return recours.deNumero(numero)
                .orElseThrow(() -> new Introuvable("Le recours " + numero + " n’existe pas."));
    }

    public Recours exiger(String marche, UUID id) {
        return duMarche(marche).stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Introuvable("Ce recours n’existe pas sur ce marché."));
    }

    public List<Recours> parmi(List<String> numeros) {
        return recours.deNumeros(numeros);
    }

    /** The agreed ones, and those of the caller's adhérents whatever their state. */
    public List<Recours> duMarche(String marche) {
        return recours.duMarche(marche);
    }

    /**
     * Those that the caller may open, the latest first.
     *
     * @param etat null for all
     */
    public List<Recours> dossiers(EtatDeRecours etat) {
        var etats = etat == null ? EtatDeRecours.values() : new EtatDeRecours[] {etat};
        return recours.dossiers(Arrays.stream(etats).map(Enum::name).toList(), DERNIERS);
    }

    /** May that adhérent ask to join it today? */
    public boolean estOuvertA(FicheDeMarche marche, String adherent) {
        var aujourdHui = LocalDate.now(horloge);
        return !adherent.equals(marche.acheteur())
                && marche.beneficiaires().contains(adherent)
                && (marche.fin() == null || marche.fin().isAfter(aujourdHui))
                && recours.vivant(marche.reference(), adherent, aujourdHui).isEmpty()
                && periodes.du(marche.reference(), aujourdHui).isPresent();
    }

    public Optional<PeriodeEnVue> placeAujourdHui(String marche) {
        return periodes.du(marche, LocalDate.now(horloge));
    }

    /**
     * The quota that the pro-rata proposes today (see {@link ProRata}); empty out of any period.
     */
    public Optional<BigDecimal> proposition(FicheDeMarche marche, String adherent) {
        var aujourdHui = LocalDate.now(horloge);
        var populations = new HashMap<String, Integer>();
        organisation.adherents().forEach(a -> populations.put(a.code(), a.population()));
        var autres =
                marche.beneficiaires().stream()
                        .filter(b -> !b.equals(adherent) && !b.equals(marche.acheteur()))
                        .filter(b -> !aRejoint(marche, b, aujourdHui))
                        .map(populations::get)
                        .toList();
        return periodes.du(marche.reference(), aujourdHui)
                .map(p -> ProRata.part(p.aRepartir(), populations.get(adherent), autres));
    }

    private boolean aRejoint(FicheDeMarche marche, String adherent, LocalDate jour) {
        return recours.vivant(marche.reference(), adherent, jour)
                .filter(r -> r.vautLe(jour))
                .isPresent();
    }
}
