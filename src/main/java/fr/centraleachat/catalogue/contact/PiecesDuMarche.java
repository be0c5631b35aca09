package fr.centraleachat.catalogue.contact;

import fr.centraleachat.common.Introuvable;
import fr.centraleachat.document.Telechargement;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of a marché: every agent reads them, the équipe achats deposits and takes out. */
@Service
@Transactional
public class PiecesDuMarche {

    private final PieceDuMarcheRepository pieces;
    private final ContenuDePiece contenus;
    private final AgentCourant agent;

    PiecesDuMarche(PieceDuMarcheRepository pieces, ContenuDePiece contenus, AgentCourant agent) {
        this.pieces = pieces;
        this.contenus = contenus;
        this.agent = agent;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<PieceDuMarche> de(String marche) {
        return pieces.de(marche);
    }

    /**
     * @throws fr.centraleachat.common.DonneesRefusees when its name or its size is not acceptable
     */
    public void deposer(
            String marche,
            CategorieDePiece categorie,
            String nom,
            String typeMime,
            InputStream contenu) {
        agent.exiger(Fonction.EQUIPE_ACHATS);
        pieces.ajouter(marche, contenus.garder(marche, categorie, nom, typeMime, contenu));
    }

    /** Off the page; its bytes are kept. */
    public void retirer(String marche, UUID id) {
        agent.exiger(Fonction.EQUIPE_ACHATS);
        if (!pieces.retirer(marche, id)) {
            throw absente();
        }
    }

    @Transactional(readOnly = true)
    public ResponseEntity<Resource> telecharger(String marche, UUID id) {
        var piece = pieces.une(marche, id).orElseThrow(PiecesDuMarche::absente);
        return new Telechargement(piece.nom(), piece.typeMime(), piece.taille(), piece.empreinte())
                .reponse(contenus.lire(id));
    }

    private static Introuvable absente() {
        return new Introuvable("Cette pièce n’est plus là.");
    }
}
