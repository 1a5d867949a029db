/** What each helpdesk's server answers about one conversation, in the shapes its docs or others name; invented people. */
export const answers: Record<string, { url: string; paths: string[]; more?: string[]; answers: unknown[] }> = {
  hubspot: {
    url: 'https://app.hubspot.com/help-desk/4242/view/77/ticket/1042',
    paths: ['/api/crm/v3/objects/tickets/1042?properties=subject&associations=contacts&portalId=4242'],
    more: [
      '/api/crm/v3/objects/contacts/501?properties=email,firstname,lastname,phone&portalId=4242',
      '/api/crm/v3/objects/contacts/502?properties=email,firstname,lastname,phone&portalId=4242',
    ],
    answers: [
      {
        id: '1042',
        properties: { subject: 'Lamp arrived broken', hs_object_id: '1042' },
        associations: {
          contacts: {
            results: [
              { id: '501', type: 'ticket_to_contact' },
              { id: '501', type: 'ticket_to_contact_unlabeled' },
              { id: '502', type: 'ticket_to_contact' },
              { id: '../../tickets/1', type: 'ticket_to_contact' },
            ],
          },
        },
      },
      {
        id: '501',
        properties: { firstname: 'Ruth', lastname: 'Bell', email: 'ruth@example.com', phone: '+44 20 7946 0012' },
      },
      { id: '502', properties: { firstname: null, lastname: null, email: 'accounts@example.org', phone: '' } },
    ],
  },
  zendesk: {
    url: 'https://shop.zendesk.com/agent/tickets/1042',
    paths: [
      '/api/v2/tickets/1042.json?include=users',
      '/api/v2/tickets/1042/comments.json?include=users&sort_order=desc',
    ],
    answers: [
      {
        ticket: {
          id: 1042,
          subject: 'Lamp arrived broken',
          status: 'pending',
          requester_id: 7,
          email_cc_ids: [9],
          via: { channel: 'email' },
        },
        users: [
          { id: 7, name: 'Ruth Bell', email: 'ruth@example.com', phone: null, role: 'end-user' },
          { id: 8, name: 'Carl Copy', email: 'carl@example.org', role: 'end-user' },
        ],
      },
      {
        comments: [
          {
            id: 93,
            author_id: 9,
            public: false,
            plain_body: 'Second lamp of this batch.',
            created_at: '2026-03-02T11:05:00Z',
          },
          {
            id: 92,
            author_id: 9,
            public: true,
            html_body: '<p>A photo, <b>please</b>.</p>',
            created_at: '2026-03-02T11:00:00Z',
          },
          {
            id: 91,
            author_id: 7,
            public: true,
            plain_body: 'The lamp is broken.',
            created_at: '2026-03-02T10:00:00Z',
            via: { channel: 'email' },
          },
        ],
        users: [{ id: 9, name: 'Sam Field', email: 'sam@shop.example', role: 'agent' }],
      },
    ],
  },
  freshdesk: {
    url: 'https://shop.freshdesk.com/a/tickets/55',
    paths: ['/api/v2/tickets/55?include=requester', '/api/_/tickets/55/conversations?per_page=50&order_type=asc'],
    answers: [
      {
        id: 55,
        subject: 'Late parcel',
        status: 4,
        source: 2,
        cc_emails: ['Carl Copy <carl@example.org>'],
        created_at: '2026-03-02T10:00:00Z',
        description_text: 'Where is it?',
        requester: { id: 3, name: 'Ines Duarte', email: 'ines@example.org', phone: '+442079460012' },
      },
      {
        conversations: [
          { id: 901, body_text: 'On its way.', incoming: false, private: false, created_at: '2026-03-02T11:00:00Z' },
          {
            id: 902,
            user_id: 3,
            body: '<div>Thanks!</div>',
            incoming: true,
            private: false,
            created_at: '2026-03-02T12:00:00Z',
          },
          { id: 903, body_text: 'Was lost once.', incoming: false, private: true, created_at: '2026-03-02T12:05:00Z' },
          {
            id: 904,
            user_id: 8,
            body_text: 'I am in copy.',
            incoming: true,
            private: false,
            created_at: '2026-03-02T12:06:00Z',
          },
          {
            id: 905,
            body_text: 'Dear carrier, see below.',
            incoming: false,
            private: false,
            source: 8,
            created_at: '2026-03-02T12:07:00Z',
          },
        ],
      },
    ],
  },
  intercom: {
    url: 'https://app.intercom.com/a/inbox/ab12cd/inbox/shared/all/conversation/2150',
    paths: ['/ember/inbox/conversations/2150?app_id=ab12cd'],
    answers: [
      {
        id: '2150',
        title: null,
        state: 'snoozed',
        user_summary: { id: 'u1', name: 'Milo Frey', email: 'milo@example.net', role: 'user' },
        renderable_parts: [
          {
            renderable_type: 1,
            created_at: 1772445600,
            renderable_data: {
              blocks: [{ type: 'paragraph', text: 'It <i>still</i> drops.' }],
              user_summary: { name: 'Milo Frey', email: 'milo@example.net' },
            },
          },
          {
            renderable_type: 3,
            created_at: 1772446600,
            renderable_data: {
              blocks: [{ type: 'paragraph', text: 'Second time this week.' }],
              admin_summary: { name: 'Sam Field' },
            },
          },
          {
            renderable_type: 5,
            created_at: 1772446700,
            renderable_data: {
              blocks: [{ type: 'paragraph', text: 'Assigned.' }],
              admin_summary: { name: 'Sam Field' },
            },
          },
          {
            renderable_type: 24,
            created_at: 1772446800,
            renderable_data: {
              blocks: [
                { type: 'html', content: '<p>Please try:</p>' },
                { type: 'orderedList', items: ['unplug it', { text: 'wait a minute' }] },
              ],
              admin_summary: { name: 'Sam Field', email: 'sam@shop.example' },
            },
          },
          {
            renderable_type: 99,
            created_at: 1772446900,
            renderable_data: {
              blocks: [{ type: 'paragraph', text: 'Nobody knows what this is.' }],
              admin_summary: { name: 'Sam Field' },
            },
          },
          {
            renderable_type: 12,
            created_at: 1772447000,
            renderable_data: {
              blocks: [{ type: 'paragraph', text: 'By mail: it works.' }],
              user_summary: { name: 'Milo Frey', email: 'milo@example.net' },
            },
          },
        ],
      },
    ],
  },
  zammad: {
    url: 'https://desk.zammad.com/#ticket/zoom/12',
    paths: ['/api/v1/tickets/12?all=true'],
    answers: [
      {
        ticket_id: 12,
        ticket_article_ids: [30, 31, 32, 33, 34],
        assets: {
          Ticket: { 12: { id: 12, title: 'Kaputte Lampe', customer_id: 4, state_id: 4, group_id: 1 } },
          TicketState: { 4: { id: 4, name: 'erledigt', state_type_id: 5 } },
          TicketStateType: { 5: { id: 5, name: 'closed' } },
          Group: { 1: { id: 1, name: 'Support' } },
          User: {
            4: {
              id: 4,
              firstname: 'Ruth',
              lastname: 'Bell',
              email: 'ruth@example.com',
              phone: '',
              mobile: '+49 30 23125 012',
            },
            9: { id: 9, firstname: 'Sam', lastname: 'Field', email: 'sam@shop.example' },
          },
          TicketArticle: {
            30: {
              id: 30,
              body: '<p>Die Lampe ist kaputt.</p>',
              content_type: 'text/html',
              sender_id: 2,
              type_id: 1,
              internal: false,
              created_by_id: 4,
              cc: 'Carl Copy <carl@example.org>, help@shop.example',
              created_at: '2026-03-02T10:00:00.000Z',
            },
            31: {
              id: 31,
              body: 'Ein Foto bitte.',
              content_type: 'text/plain',
              sender_id: 1,
              type_id: 1,
              cc: 'boss@shop.example',
              internal: false,
              created_by_id: 9,
              created_at: '2026-03-02T11:00:00.000Z',
            },
            32: {
              id: 32,
              body: 'Zweite Lampe.',
              content_type: 'text/plain',
              sender_id: 1,
              type_id: 10,
              internal: true,
              created_by_id: 9,
              created_at: '2026-03-02T11:05:00.000Z',
            },
            33: {
              id: 33,
              body: 'Kommt am Freitag.',
              content_type: 'text/plain',
              sender_id: 1,
              type_id: 10,
              internal: false,
              created_by_id: 9,
              created_at: '2026-03-02T11:10:00.000Z',
            },
            34: {
              id: 34,
              body: 'Hat angerufen: alles gut.',
              content_type: 'text/plain',
              sender: 'Customer',
              type: 'phone',
              internal: false,
              origin_by_id: 4,
              created_by_id: 9,
              created_at: '2026-03-02T12:00:00.000Z',
            },
          },
        },
      },
    ],
  },
  'request-tracker': {
    url: 'https://rt.example.org/rt/Ticket/Display.html?id=12',
    paths: [
      '/rt/REST/2.0/tickets?query=id%3D12&fields=Subject,Status,Requestor&fields[Requestor]=EmailAddress,RealName',
    ],
    answers: [
      {
        items: [
          {
            id: '12',
            Subject: 'No signal',
            Status: 'resolved',
            Requestor: [{ id: 'ruth', EmailAddress: 'ruth@example.com', RealName: 'Ruth Bell' }],
          },
        ],
      },
    ],
  },
  chatwoot: {
    url: 'https://app.chatwoot.com/app/accounts/3/inbox/5/conversations/77',
    paths: ['/api/v1/accounts/3/conversations/77', '/api/v1/accounts/3/conversations/77/messages'],
    answers: [
      {
        id: 77,
        status: 'resolved',
        meta: { sender: { id: 1, name: 'Milo Frey', email: 'milo@example.net', phone_number: '+442079460034' } },
      },
      {
        payload: [
          {
            id: 1,
            content: 'Hello?',
            message_type: 0,
            private: false,
            created_at: 1772445600,
            sender: { name: 'Milo Frey', email: 'milo@example.net' },
          },
          { id: 2, content: 'Sam was assigned', message_type: 2, private: false, created_at: 1772445700 },
          {
            id: 3,
            content: 'Look at his router',
            message_type: 1,
            private: true,
            created_at: 1772445800,
            sender: { name: 'Sam Field' },
          },
        ],
      },
    ],
  },
  gorgias: {
    url: 'https://shop.gorgias.com/app/ticket/310',
    paths: ['/api/tickets/310'],
    answers: [
      {
        id: 310,
        subject: 'Wrong size',
        status: 'closed',
        customer: { id: 4, name: 'Nora Vale', email: 'nora@example.org' },
        messages: [
          {
            id: 1,
            from_agent: false,
            channel: 'email',
            stripped_text: 'These are too small.',
            sender: { name: 'Nora Vale', email: 'nora@example.org' },
            created_datetime: '2026-03-02T10:00:00+00:00',
          },
          {
            id: 2,
            from_agent: true,
            channel: 'internal-note',
            stripped_text: 'Regular customer.',
            sender: { name: 'Sam Field' },
            created_datetime: '2026-03-02T10:05:00+00:00',
          },
          {
            id: 3,
            from_agent: true,
            channel: 'email',
            body_html: '<p>We swap them.</p>',
            public: true,
            sender: { name: 'Sam Field' },
            created_datetime: '2026-03-02T10:06:00+00:00',
          },
          {
            id: 4,
            from_agent: true,
            channel: 'email',
            via: 'internal-note',
            stripped_text: 'Swapped twice before.',
            sender: { name: 'Sam Field' },
            created_datetime: '2026-03-02T10:07:00+00:00',
          },
          {
            id: 5,
            from_agent: true,
            channel: 'chat',
            public: false,
            stripped_text: 'Ask the warehouse.',
            sender: { name: 'Sam Field' },
            created_datetime: '2026-03-02T10:08:00+00:00',
          },
        ],
      },
    ],
  },
  'jira-service-management': {
    url: 'https://shop.atlassian.net/jira/servicedesk/projects/HELP/queues/custom/3/HELP-12',
    paths: ['/rest/servicedeskapi/request/HELP-12', '/rest/servicedeskapi/request/HELP-12/comment?limit=100'],
    answers: [
      {
        issueKey: 'HELP-12',
        reporter: { accountId: 'a1', displayName: 'Nora Vale', emailAddress: 'nora@example.org' },
        currentStatus: { status: 'Erledigt', statusCategory: 'DONE' },
        createdDate: { iso8601: '2026-03-02T09:00:00+0000' },
        requestFieldValues: [
          { fieldId: 'summary', value: 'Sync' },
          { fieldId: 'description', value: 'The sync fails at night.' },
        ],
      },
      {
        values: [
          {
            id: '9',
            body: 'It fails again.',
            public: true,
            author: { accountId: 'a1', displayName: 'Nora Vale' },
            created: { iso8601: '2026-03-02T10:00:00+0000' },
          },
          {
            id: '10',
            body: 'Known fault.',
            public: false,
            author: { accountId: 'b2', displayName: 'Sam Field' },
            created: { iso8601: '2026-03-02T11:00:00+0000' },
          },
          {
            id: '11',
            body: 'A fix comes tomorrow.',
            public: true,
            author: { accountId: 'b2', displayName: 'Sam Field' },
            created: { iso8601: '2026-03-02T11:30:00+0000' },
          },
          {
            id: '12',
            body: 'Nobody says who may see this.',
            author: { accountId: 'b2', displayName: 'Sam Field' },
            created: { iso8601: '2026-03-02T11:40:00+0000' },
          },
        ],
      },
    ],
  },
};
