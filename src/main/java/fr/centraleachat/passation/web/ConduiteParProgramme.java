package fr.centraleachat.passation.web;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.passation.PassationParProgramme;
import fr.centraleachat.passation.domain.ListeDesProcedures;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.RechercheDeProcedures;
import fr.centraleachat.passation.domain.envoi.Attentes;
import fr.centraleachat.passation.domain.plis.DepotDePli;
import fr.centraleachat.passation.domain.plis.FichierDePli;
import fr.centraleachat.passation.domain.plis.Operateur;
import fr.centraleachat.passation.domain.plis.RecevoirPli;
import fr.centraleachat.passation.domain.saisine.OuvrirProcedure;
import fr.centraleachat.passation.domain.saisine.Saisine;
import fr.centraleachat.passation.web.envoi.ConstatDePreuve;
import fr.centraleachat.tache.Saisies;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The same use cases as the API's, called from inside. */
@Component
@Transactional
class ConduiteParProgramme implements PassationParProgramme {

    private static final String CONSULTATION = "CONSULTATION";

    private final OuvrirProcedure ouvrir;
    private final Procedures procedures;
    private final ListeDesProcedures liste;
    private final RecevoirPli recevoir;
    private final Attentes attentes;
    private final ConstatDePreuve constat;
    private final Saisies saisies;

    ConduiteParProgramme(
            OuvrirProcedure ouvrir,
            Procedures procedures,
            ListeDesProcedures liste,
            RecevoirPli recevoir,
            Attentes attentes,
            ConstatDePreuve constat,
            Saisies saisies) {
        this.ouvrir = ouvrir;
        this.procedures = procedures;
        this.liste = liste;
        this.recevoir = recevoir;
        this.attentes = attentes;
        this.constat = constat;
        this.saisies = saisies;
    }

    @Override
    public boolean estCommencee() {
        return liste.chercher(RechercheDeProcedures.tout()).total() > 0;
    }

    @Override
    public String ouvrirFictive(JsonNode saisine) {
        return ouvrir.ouvrirFictive(saisies.lier(Saisine.class, saisine)).procedure().numero();
    }

    @Override
    public String phaseEnCours(String numero) {
        return procedures.exiger(numero).phaseEnCours();
    }

    @Override
    public Instant dlroEnCours(String numero) {
        var procedure = procedures.exiger(numero);
        return CONSULTATION.equals(procedure.phaseEnCours()) ? procedure.dlro() : null;
    }

    @Override
    public void deposerUnPli(String numero, String siret, String nom, byte[] offre) {
        var fichier = new FichierDePli("offre.txt", "text/plain", new ByteArrayResource(offre));
        recevoir.recevoir(
                new DepotDePli(
                        numero,
                        1,
                        new Operateur(siret, nom),
                        null,
                        null,
                        null,
                        null,
                        List.of(fichier)));
    }

    @Override
    public List<Attente> attentes(String numero) {
        return attentes.deLaProcedure(numero).stream()
                .filter(e -> !e.estClos())
                .map(e -> new Attente(e.id(), e.genre().name(), e.support()))
                .toList();
    }

    @Override
    public void prouver(String numero, UUID id, Map<String, String> corps) {
        constat.constater(numero, id, corps);
    }
}
