package fr.centraleachat.passation.domain;

import fr.centraleachat.passation.domain.envoi.Attentes;
import fr.centraleachat.passation.domain.envoi.Envoi;
import fr.centraleachat.passation.domain.envoi.Envois;
import fr.centraleachat.passation.domain.envoi.GenreDEnvoi;
import fr.centraleachat.tache.Taches;
import fr.centraleachat.workflow.Moteur;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Leads one MAPA of two lots through phases 12 and 13, as an agent or a connecteur would. */
public class ParcoursDAchevement {

    private final Taches taches;
    private final Moteur moteur;
    private final Attentes attentes;
    private final Envois envois;
    private final TransactionTemplate transaction;
    private final MapaAttribue mapa;
    private final EtapesDAchevement etapes;
    private String numero;
    private UUID piece;

    ParcoursDAchevement(
            Taches taches,
            Moteur moteur,
            Attentes attentes,
            Envois envois,
            TransactionTemplate transaction,
            AutowireCapableBeanFactory fabrique) {
        this.taches = taches;
        this.moteur = moteur;
        this.attentes = attentes;
        this.envois = envois;
        this.transaction = transaction;
        this.mapa = fabrique.createBean(MapaAttribue.class);
        this.etapes = fabrique.createBean(EtapesDAchevement.class);
    }

    public String numero() {
        return numero;
    }

    /** A file that stands for any piece. */
    UUID piece() {
        return piece;
    }

    EtapesDAchevement etapes() {
        return etapes;
    }

    List<String> ouvertes() {
        return mapa.ouvertes(numero);
    }

    String tache(String code, Integer lot) {
        return mapa.tache(numero, code, lot).id();
    }

    void jusquALaVerification(Nature nature, int montant) {
        numero = mapa.jusquALEnvoiDeLAvis(nature, montant);
        piece = mapa.deposer(numero, "preuve.pdf");
        publier(null);
        mapa.attribuer(numero, montant);
    }

    void verifier() {
        achever("Task_VerifierAttributaire", null, etapes.verification(piece));
    }

    void redigerLesLettres() {
        achever("Task_RedigerLettres", null, etapes.lettres(numero));
        moteur.executerLesJobsDus();
    }

    void jusquAuxLettres(Nature nature, int montant) {
        jusquALaVerification(nature, montant);
        verifier();
        redigerLesLettres();
    }

    public void jusquALaSignature(Nature nature, int montant) {
        jusquAuxLettres(nature, montant);
        lettres().forEach(this::constater);
    }

    List<Envoi> lettres() {
        return transaction.execute(e -> envois.deLaProcedure(numero, GenreDEnvoi.LETTRE));
    }

    boolean constater(Envoi lettre) {
        attentes.lettre(numero, lettre.id(), etapes.lettre(piece));
        return true;
    }

    public void signer(int lot) {
        achever("Task_Signer", lot, etapes.signature(numero, lot, piece));
    }

    void transmettre(int lot) {
        achever("Task_TransmettrePrefecture", lot, etapes.transmission(piece));
    }

    void accuser(int lot) {
        attentes.transmission(numero, attendu(GenreDEnvoi.TRANSMISSION, lot), etapes.accuse());
    }

    public void notifier(int lot) {
        achever("Task_RedigerNotification", lot, etapes.notification(numero, lot, piece));
        moteur.executerLesJobsDus();
        attentes.notification(
                numero, attendu(GenreDEnvoi.NOTIFICATION, lot), etapes.reception(piece));
    }

    /**
     * @param lot null for the avis of the consultation
     */
    void publier(Integer lot) {
        attentes.publication(
                numero, attendu(GenreDEnvoi.PUBLICATION, lot), etapes.publication(piece));
    }

    void achever(String code, Integer lot, Record saisie) {
        taches.achever(mapa.tache(numero, code, lot).id(), saisie);
    }

    private UUID attendu(GenreDEnvoi genre, Integer lot) {
        return attentes.deLaProcedure(numero).stream()
                .filter(e -> e.genre() == genre && (lot == null || lot.equals(e.lot())))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
