package fr.centraleachat.delai.web;

import fr.centraleachat.delai.statistique.ReconstruireLesStatistiques;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/delais/statistiques/reconstruction}: everything counted again. */
@RestController
class ReconstructionApiController {

    private final ReconstruireLesStatistiques reconstruction;

    ReconstructionApiController(ReconstruireLesStatistiques reconstruction) {
        this.reconstruction = reconstruction;
    }

    @PostMapping("/api/delais/statistiques/reconstruction")
    Reconstruction reconstruire() {
        return new Reconstruction(reconstruction.reconstruire());
    }

    /**
     * @param durees how many are counted
     */
    record Reconstruction(int durees) {}
}
