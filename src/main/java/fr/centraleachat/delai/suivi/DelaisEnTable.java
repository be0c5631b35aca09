package fr.centraleachat.delai.suivi;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.delai.Alerte;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.DelaisChanges;
import fr.centraleachat.delai.DossierSuivi;
import fr.centraleachat.delai.EcheanceLegale;
import fr.centraleachat.delai.SuiviDePhase;
import fr.centraleachat.reglementation.Parametres;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clocks, read from and written to the tables of this module. */
@Service
@Transactional
class DelaisEnTable implements Delais {

    private static final String CONSULTATION = "CONSULTATION";

    private final SuiviRepository suivis;
    private final VisiteRepository visites;
    private final CibleRepository cibles;
    private final AlerteRepository alertes;
    private final VisitesOuvertes visitesOuvertes;
    private final FigerLesPlans plans;
    private final Parametres parametres;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    DelaisEnTable(
            SuiviRepository suivis,
            VisiteRepository visites,
            CibleRepository cibles,
            AlerteRepository alertes,
            VisitesOuvertes visitesOuvertes,
            FigerLesPlans plans,
            Parametres parametres,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.suivis = suivis;
        this.visites = visites;
        this.cibles = cibles;
        this.alertes = alertes;
        this.visitesOuvertes = visitesOuvertes;
        this.plans = plans;
        this.parametres = parametres;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    @Override
    public void suivre(DossierSuivi dossier) {
        suivis.creer(dossier);
        poserLesCibles(dossier.numero(), dossier.procedure(), dossier.adherent());
        changer(dossier.numero());
    }

    @Override
    public void figerLaPrevision(String numero, String procedure, Map<String, LocalDate> prevues) {
        var ancien = verrouiller(numero);
        suivis.poserLeType(numero, procedure);
        poserLesCibles(numero, procedure, ancien.adherent());
        plans.figerLeMontage(charger(numero), prevues);
        changer(numero);
    }

    @Override
    public void bornerLaConsultation(String numero, Integer minimumLegalJours, Instant dlro) {
        verrouiller(numero);
        if (minimumLegalJours != null) {
            suivis.poserLeMinimum(numero, CONSULTATION, minimumLegalJours);
            recalculerLaVisite(numero);
        }
        if (dlro != null) {
            suivis.poserLaFinDeConsultation(numero, dlro);
        }
        changer(numero);
    }

    @Override
    public void decaler(String numero, Collection<LocalDate> jours) {
        if (!suivis.verrouiller(numero)) {
            return;
        }
        visites.toutes(numero).stream()
                .filter(Visite::estOuverte)
                .forEach(visite -> suspendre(numero, visite.suspendue(jours)));
        changer(numero);
    }

    private void suspendre(String numero, Visite visite) {
        visites.suspendre(numero, visite);
        visitesOuvertes.annoncer(numero, visite);
    }

    @Override
    @Transactional(readOnly = true)
    public List<SuiviDePhase> phases(String numero) {
        return suivis.charger(numero)
                .map(suivi -> Prevision.gardee(suivi, aujourdHui(), pourcentDeRepassage()))
                .orElse(List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LocalDate> echeance(String numero, String phase) {
        return visites.derniere(numero, phase)
                .filter(Visite::estOuverte)
                .map(Visite::echeance)
                .or(() -> echeanceAVenir(numero, phase));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Phase> toutesLesPhases() {
        return cibles.phases();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean connaitLaPhase(String code) {
        return cibles.phasesCiblees(aujourdHui()).contains(code);
    }

    @Override
    public void surveiller(EcheanceLegale echeance) {
        alertes.poser(echeance);
    }

    @Override
    public void eteindre(String numero, String genre, String objet) {
        alertes.fermer(numero, genre, objet, horloge.instant());
    }

    @Override
    public void eteindreToutSauf(String numero, Set<String> genres) {
        alertes.fermerToutesSauf(numero, genres, horloge.instant());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Alerte> alertes() {
        return alertes.ouvertes(aujourdHui());
    }

    private void poserLesCibles(String numero, String procedure, String adherent) {
        var enVigueur = cibles.enVigueur(procedure, adherent, aujourdHui());
        if (enVigueur.isEmpty()) {
            throw DonneesRefusees.champ(
                    "procedure", "Aucun délai cible n’est prévu pour « " + procedure + " ».");
        }
        for (var cible : enVigueur) {
            suivis.poserLaCible(numero, cible.phase(), cible.duree(), minimum(cible));
        }
    }

    private Integer minimum(CibleEnVigueur cible) {
        return cible.parametreMinimum() == null
                ? null
                : Integer.valueOf(parametres.entier(cible.parametreMinimum(), aujourdHui()));
    }

    private void recalculerLaVisite(String numero) {
        var phase = charger(numero).phase(CONSULTATION);
        if (phase.estOuverte()) {
            visitesOuvertes.recalculer(numero, phase);
        }
    }

    private Optional<LocalDate> echeanceAVenir(String numero, String phase) {
        return suivis.charger(numero).stream()
                .flatMap(suivi -> suivi.phases().stream())
                .filter(p -> p.code().equals(phase))
                .map(p -> p.cibleSuivante(aujourdHui(), pourcentDeRepassage()))
                .map(cible -> cible.depuis(aujourdHui()))
                .findFirst();
    }

    private SuiviDeProcedure verrouiller(String numero) {
        suivis.verrouiller(numero);
        return charger(numero);
    }

    private void changer(String numero) {
        evenements.publishEvent(new DelaisChanges(numero));
    }

    private SuiviDeProcedure charger(String numero) {
        return suivis.charger(numero)
                .orElseThrow(
                        () -> new IllegalStateException("Nobody follows the clocks of " + numero));
    }

    private int pourcentDeRepassage() {
        return parametres.entier("CIBLE_REPASSAGE_POURCENT", aujourdHui());
    }

    private LocalDate aujourdHui() {
        return LocalDate.now(horloge);
    }
}
