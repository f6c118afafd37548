import { type DynamicModule, Module } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { ClockController } from './api/clock.controller.js';
import { CompositionController } from './api/composition.controller.js';
import { ContentController } from './api/content.controller.js';
import { HealthController } from './api/health.controller.js';
import { IndexController } from './api/index.controller.js';
import { LinksController } from './api/links.controller.js';
import { ResourcesController } from './api/resources.controller.js';
import { TestingController } from './api/testing.controller.js';
import { JobsModule } from './jobs/jobs.module.js';
import { JOBS_CLOCK, LEFTOVERS, PERFORMER } from './jobs/performer.js';
import { leftovers } from './leftovers.js';
import type { Config } from './platform/config/config.js';
import { PROGRAM, type Program } from './program.js';
import { AssetsController } from './web/assets.controller.js';
import { ProblemPagesController, ProblemTypesController } from './web/problem-pages.controller.js';
import { DemonstrationController } from './pages/signing-in/demonstration.controller.js';
import { SessionsController } from './pages/signing-in/sessions.controller.js';
import { OidcController, OidcReturnController } from './pages/signing-in/oidc.controller.js';
import { SignInController } from './pages/signing-in/sign-in.controller.js';
import { ProposeController } from './pages/proposing/propose.controller.js';
import { ProposalController } from './pages/proposing/proposal.controller.js';
import { StepsController } from './pages/proposing/steps.controller.js';
import { MailboxController } from './pages/mailbox/mailbox.controller.js';
import { BodiesController } from './pages/public/bodies.controller.js';
import { CallsController } from './pages/public/calls.controller.js';
import { FrontController } from './pages/public/front.controller.js';
import { OwnCandidacyController } from './pages/candidate/candidacy.controller.js';
import { WishesController } from './pages/candidate/wishes.controller.js';
import { MembershipController } from './pages/candidate/membership.controller.js';
import { ConsentLinkController, OwnConsentController } from './pages/candidate/consent.controller.js';
import { AssociationController } from './pages/mine/association.controller.js';
import { DataController } from './pages/mine/data.controller.js';
import { CorrectController } from './pages/proposing/correct.controller.js';
import { SuccessorController } from './pages/mine/successor.controller.js';
import { MineController } from './pages/mine/mine.controller.js';
import { AboutController } from './pages/public/about.controller.js';
import { DocumentFileController } from './pages/public/document-file.controller.js';
import { OrganisationsController } from './pages/public/organisations.controller.js';
import { ProcessesController } from './pages/public/processes.controller.js';
import { CandidacyDeskController } from './pages/deciding/candidacy.controller.js';
import { DecisionController } from './pages/deciding/decision.controller.js';
import { MatrixController } from './pages/deciding/matrix.controller.js';
import { MembersController } from './pages/deciding/members.controller.js';
import { OrganController } from './pages/deciding/organ.controller.js';
import { DecisionListController } from './pages/deciding/list.controller.js';
import { RecordController } from './pages/deciding/record.controller.js';
import { AdminController } from './pages/admin/overview.controller.js';
import { AddController } from './pages/admin/add.controller.js';
import { NewBodyController } from './pages/admin/new-body.controller.js';
import { SettingsController } from './pages/admin/settings.controller.js';
import { SeatsController } from './pages/admin/seats.controller.js';
import { SeatController } from './pages/admin/seat.controller.js';
import { GiveController } from './pages/admin/give.controller.js';
import { GrantsController } from './pages/admin/grants.controller.js';
import { PeopleController } from './pages/admin/people.controller.js';
import { TokensController } from './pages/admin/tokens.controller.js';
import { DeskController } from './pages/desk/desk.controller.js';
import { CallDeskController } from './pages/desk/call-desk.controller.js';
import { EditorController } from './pages/desk/editor.controller.js';
import { NewCallController } from './pages/desk/call-new.controller.js';
import { InboxController } from './pages/desk/inbox.controller.js';
import { EnterController } from './pages/desk/enter.controller.js';
import { EnterConsentController } from './pages/desk/enter-consent.controller.js';
import { AdminHealthController } from './pages/admin/health.controller.js';
import { DuplicatesController } from './pages/desk/duplicates.controller.js';
import { RegisterController } from './pages/desk/register.controller.js';
import { LettersController } from './pages/desk/letters.controller.js';
import { KeepersController } from './pages/desk/keepers.controller.js';
import { InstancesController } from './pages/instances/instances.controller.js';

interface Parts {
  readonly config: Config;
  readonly program: Program;
  readonly dataSource: DataSource;
  readonly databaseUrl: string;
  readonly say: (line: string) => void;
  /** The data source is somebody else's to close. */
  readonly shared?: boolean;
}

/** The data source for modules that ask for it, without TypeOrmModule's habit of closing it. */
@Module({})
class SharedDataSource {
  static of(dataSource: DataSource): DynamicModule {
    return { module: SharedDataSource, global: true, providers: [{ provide: DataSource, useValue: dataSource }], exports: [DataSource] };
  }
}

/** The whole program. Parts that exist before Nest (database, engine) are handed in, so that tests and the command line use the same ones. */
@Module({})
export class AppModule {
  static for({ config, program, dataSource, databaseUrl, say, shared = false }: Parts): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ...(shared
          ? [SharedDataSource.of(dataSource)]
          : [TypeOrmModule.forRootAsync({ useFactory: () => dataSource.options, dataSourceFactory: () => Promise.resolve(dataSource) })]),
        TerminusModule.forRoot({ logger: false }),
        JobsModule.for({ redisUrl: config.redisUrl, databaseUrl, role: config.role, say }),
      ],
      // Static routes first: the collections take whatever is left.
      controllers: [
        AssetsController,
        ProblemTypesController,
        ProblemPagesController,
        HealthController,
        IndexController,
        ClockController,
        TestingController,
        LinksController,
        CompositionController,
        ContentController,
        ResourcesController,
        OidcReturnController,
        SignInController,
        OidcController,
        DemonstrationController,
        MailboxController,
        SessionsController,
        ProposeController,
        StepsController,
        FrontController,
        AboutController,
        ProcessesController,
        BodiesController,
        CallsController,
        ProposalController,
        ConsentLinkController,
        OwnConsentController,
        OwnCandidacyController,
        WishesController,
        MembershipController,
        CorrectController,
        SuccessorController,
        MineController,
        DocumentFileController,
        OrganisationsController,
        MatrixController,
        DecisionController,
        RecordController,
        DecisionListController,
        OrganController,
        DataController,
        AssociationController,
        AdminController,
        AddController,
        NewBodyController,
        SettingsController,
        SeatsController,
        SeatController,
        GiveController,
        GrantsController,
        PeopleController,
        TokensController,
        DeskController,
        CallDeskController,
        EditorController,
        NewCallController,
        InboxController,
        EnterController,
        EnterConsentController,
        MembersController,
        CandidacyDeskController,
        AdminHealthController,
        DuplicatesController,
        RegisterController,
        LettersController,
        KeepersController,
        InstancesController,
      ],
      providers: [
        { provide: PROGRAM, useValue: program },
        { provide: PERFORMER, useValue: program.performer },
        { provide: JOBS_CLOCK, useValue: program.clock },
        { provide: LEFTOVERS, useValue: leftovers },
      ],
    };
  }
}
