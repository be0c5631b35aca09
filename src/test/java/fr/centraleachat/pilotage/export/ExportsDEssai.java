package fr.centraleachat.pilotage.export;

import fr.centraleachat.delai.Calendrier;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.DossierSuivi;
import fr.centraleachat.pilotage.Histoire;
import fr.centraleachat.workflow.PhaseFermee;
import fr.centraleachat.workflow.PhaseOuverte;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Procédures of an adhérent of their own, in the transaction of a test. */
public final class ExportsDEssai {

    public static final String ADHERENT = "VAL_D_EXPORT";
    public static final LocalDate JOUR = LocalDate.of(2026, 11, 30);

    private final Delais delais;
    private final ApplicationEventPublisher moteur;

    public ExportsDEssai(Delais delais, ApplicationEventPublisher moteur) {
        this.delais = delais;
        this.moteur = moteur;
    }

    public void creerLAdherent(JdbcClient base) {
        base.sql("insert into app.adherent (code, nom, type) values (?, 'Val d’Export', 'COMMUNE')")
                .param(ADHERENT)
                .update();
    }

    /** Three that are over: the validation of the DCE took 7, 10 and 17 days, for 7 each. */
    public void terminees() {
        var histoire = new Histoire(delais, moteur);
        var depart = LocalDate.of(2026, 1, 5);
        for (int duree : new int[] {7, 10, 17}) {
            histoire.notifier(
                    "EXPORT-FINIE-" + duree, ADHERENT, depart, Map.of(Histoire.VALIDATION, duree));
        }
    }

    /** The first phase took 9 days for 7; the second lasts since November 11th, for 14. */
    public void enRetard(String numero) {
        ouvrir(numero);
        moteur.publishEvent(ouverte(numero, "RECEPTION_PREINSTRUCTION", "a", 2));
        moteur.publishEvent(fermee(numero, "RECEPTION_PREINSTRUCTION", "a", 11));
        moteur.publishEvent(ouverte(numero, "MONTAGE_CONCERTE", "b", 11));
    }

    /** The first phase was gone through twice: 7 days, then, three days later, 2 more. */
    public void reprise(String numero) {
        ouvrir(numero);
        moteur.publishEvent(ouverte(numero, "RECEPTION_PREINSTRUCTION", "a", 2));
        moteur.publishEvent(fermee(numero, "RECEPTION_PREINSTRUCTION", "a", 9));
        moteur.publishEvent(ouverte(numero, "RECEPTION_PREINSTRUCTION", "a", 12));
        moteur.publishEvent(fermee(numero, "RECEPTION_PREINSTRUCTION", "a", 14));
    }

    private void ouvrir(String numero) {
        delais.suivre(
                new DossierSuivi(
                        numero, "AOO", ADHERENT, "BIBLIOTHEQUES", LocalDate.of(2026, 11, 2)));
    }

    private static PhaseOuverte ouverte(String numero, String phase, String instance, int jour) {
        return new PhaseOuverte(numero, phase, phase, instance, midi(jour));
    }

    private static PhaseFermee fermee(String numero, String phase, String instance, int jour) {
        return new PhaseFermee(numero, phase, phase, instance, midi(jour));
    }

    private static Instant midi(int jour) {
        return LocalDate.of(2026, 11, jour).atTime(12, 0).atZone(Calendrier.ZONE).toInstant();
    }
}
