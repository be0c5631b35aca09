package fr.centraleachat.delai.suivi;

import fr.centraleachat.delai.Alerte;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.EcheanceLegale;
import fr.centraleachat.delai.SuiviDePhase;
import fr.centraleachat.reglementation.Parametres;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clocks, read from and written to the tables of this module. */
@Service
@Transactional
class DelaisEnTable implements Delais {

    private final SuiviRepository suivis;
    private final Ciblage ciblage;
    private final VisiteRepository visites;
    private final CibleRepository cibles;
    private final AlerteRepository alertes;
    private final Parametres parametres;
    private final Clock horloge;

    DelaisEnTable(
            SuiviRepository suivis,
            Ciblage ciblage,
            VisiteRepository visites,
            CibleRepository cibles,
            AlerteRepository alertes,
            Parametres parametres,
            Clock horloge) {
        this.suivis = suivis;
        this.ciblage = ciblage;
        this.visites = visites;
        this.cibles = cibles;
        this.alertes = alertes;
        this.parametres = parametres;
        this.horloge = horloge;
    }

    @Override
    public void suivre(String numero, String procedure, LocalDate depart) {
        suivis.creer(numero, procedure, depart);
        ciblage.poser(numero, procedure, aujourdHui());
    }

    @Override
    public void figerLaPrevision(String numero, String procedure, Map<String, LocalDate> prevues) {
        ciblage.poser(numero, procedure, aujourdHui());
        ciblage.planifier(numero, prevues, aujourdHui());
        suivis.figer(numero, procedure, aujourdHui());
    }

    @Override
    public void bornerLaConsultation(String numero, Integer minimumLegalJours, Instant dlro) {
        if (minimumLegalJours != null) {
            ciblage.borner(numero, "CONSULTATION", minimumLegalJours, pourcentDeRepassage());
        }
        if (dlro != null) {
            suivis.poserLaFinDeConsultation(numero, dlro);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<SuiviDePhase> phases(String numero) {
        return suivis.charger(numero)
                .map(suivi -> Prevision.de(suivi, aujourdHui(), pourcentDeRepassage()))
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
    @Transactional(readOnly = true)
    public List<Alerte> alertes() {
        return alertes.ouvertes(aujourdHui());
    }

    private Optional<LocalDate> echeanceAVenir(String numero, String phase) {
        return suivis.charger(numero).stream()
                .flatMap(suivi -> suivi.phases().stream())
                .filter(p -> p.code().equals(phase))
                .map(p -> aujourdHui().plusDays(p.cibleSuivante(pourcentDeRepassage())))
                .findFirst();
    }

    private int pourcentDeRepassage() {
        return parametres.entier("CIBLE_REPASSAGE_POURCENT", aujourdHui());
    }

    private LocalDate aujourdHui() {
        return LocalDate.now(horloge);
    }
}
